#include "core/devices/wedge_filter.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QThread>

#include <string>
#include <vector>

namespace xuezhao {
namespace {

/// Stands for the widget that has the focus.
class Field : public QObject {
public:
    std::string text;
    int releases = 0;

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            text += key->key() == Qt::Key_Return ? "↵" : key->text().toStdString();
            return true;
        }
        if (event->type() == QEvent::KeyRelease) ++releases;
        if (event->type() == QEvent::InputMethod)
            text += static_cast<QInputMethodEvent*>(event)->commitString().toStdString();
        return QObject::event(event);
    }
};

class WedgeFilterTest : public testing::Test {
protected:
    WedgeFilterTest() : m_filter([this](std::string typed) { scans.push_back(std::move(typed)); }) {
        QCoreApplication::instance()->installEventFilter(&m_filter);
    }

    void key(int code, const QString& text, Qt::KeyboardModifiers modifiers = {}, bool repeated = false) {
        QKeyEvent press(QEvent::KeyPress, code, modifiers, text, repeated);
        QCoreApplication::sendEvent(&field, &press);
        QKeyEvent release(QEvent::KeyRelease, code, modifiers, text, repeated);
        QCoreApplication::sendEvent(&field, &release);
    }
    void type(const QString& text) {
        for (const QChar c : text) key(c.toUpper().unicode(), QString(c));
    }
    void enter() { key(Qt::Key_Return, QStringLiteral("\r")); }
    void wait(int milliseconds) {
        QElapsedTimer clock;
        for (clock.start(); clock.elapsed() < milliseconds; QThread::msleep(2)) QCoreApplication::processEvents();
    }

    Field field;
    std::vector<std::string> scans;

private:
    WedgeFilter m_filter;
};

TEST_F(WedgeFilterTest, KeepsAScanFromTheFocusedWidget) {
    type(QStringLiteral("34052419800101001X"));
    enter();
    wait(150);
    EXPECT_EQ(field.text, "");
    EXPECT_EQ(scans, std::vector<std::string>{"34052419800101001X"});
    EXPECT_EQ(field.releases, 1) << "of Enter alone";
}

TEST_F(WedgeFilterTest, HandsTypingOnAfterAMoment) {
    type(QStringLiteral("a"));
    EXPECT_EQ(field.text, "");
    wait(90);
    EXPECT_EQ(field.text, "a");
    EXPECT_EQ(field.releases, 1);
    EXPECT_TRUE(scans.empty());
}

TEST_F(WedgeFilterTest, EnterFlushesTypingBeforeItself) {
    type(QStringLiteral("ab"));
    enter();
    EXPECT_EQ(field.text, "ab↵");
}

TEST_F(WedgeFilterTest, TakesAScanWithoutEnter) {
    type(QStringLiteral("2022110327"));
    wait(200);
    EXPECT_EQ(field.text, "");
    EXPECT_EQ(scans, std::vector<std::string>{"2022110327"});
}

TEST_F(WedgeFilterTest, TakesAScanThatAnInputMethodWidened) {
    for (const QChar c : QStringLiteral("２０２２１１０３２７")) {
        QInputMethodEvent commit;
        commit.setCommitString(QString(c));
        QCoreApplication::sendEvent(&field, &commit);
    }
    enter();
    EXPECT_EQ(field.text, "");
    EXPECT_EQ(scans, std::vector<std::string>{"２０２２１１０３２７"});
}

TEST_F(WedgeFilterTest, HandsOnWhatAnInputMethodCommits) {
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("林晓雯"));
    QCoreApplication::sendEvent(&field, &commit);
    wait(90);
    EXPECT_EQ(field.text, "林晓雯");
}

TEST_F(WedgeFilterTest, LeavesSpaceShortcutsAndRepeatedKeysAlone) {
    key(Qt::Key_Space, QStringLiteral(" "));
    key(Qt::Key_Z, QStringLiteral("z"), Qt::ControlModifier);
    key(Qt::Key_X, QStringLiteral("x"), {}, true);
    EXPECT_EQ(field.text, " zx");
}

TEST_F(WedgeFilterTest, NoShortcutFiresWithinAScan) {
    const auto override = [this] {
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        event.ignore();
        QCoreApplication::sendEvent(&field, &event);
        return event.isAccepted();
    };
    EXPECT_FALSE(override());
    type(QStringLiteral("2022"));
    EXPECT_TRUE(override());
    key(Qt::Key_Space, QStringLiteral(" "));
    type(QStringLiteral("0327"));
    enter();
    EXPECT_EQ(field.text, "");
    EXPECT_EQ(scans, std::vector<std::string>{"2022 0327"});
}

TEST_F(WedgeFilterTest, TakesAScanThatEndsWithControlCharacters) {
    type(QStringLiteral("TXCJM"));
    key(Qt::Key_BracketRight, QString(QChar(0x1D)), Qt::ControlModifier);
    type(QStringLiteral("0001"));
    key(Qt::Key_M, QStringLiteral("\r"), Qt::ControlModifier);
    key(Qt::Key_J, QStringLiteral("\n"), Qt::ControlModifier);
    EXPECT_EQ(field.text, "");
    EXPECT_EQ(scans, std::vector<std::string>{"TXCJM0001"});
}

TEST_F(WedgeFilterTest, AWidgetThatDiesLosesItsKeysOnly) {
    {
        auto other = std::make_unique<Field>();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QCoreApplication::sendEvent(other.get(), &press);
    }
    type(QStringLiteral("b"));
    wait(90);
    EXPECT_EQ(field.text, "b");
}

}  // namespace
}  // namespace xuezhao
