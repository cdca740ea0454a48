#include "core/base/language.h"
#include "tests/ui/sample_views.h"
#include "tests/ui/window_fixture.h"
#include "ui/capture/capture_page.h"
#include "ui/capture/overlay_model.h"
#include "ui/capture/overlay_painter.h"
#include "ui/capture/serial_label.h"
#include "ui/devices_page.h"
#include "ui/key_router.h"
#include "ui/style/elided_label.h"
#include "ui/style/fit_label.h"
#include "ui/style/key_row.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

#include <cmath>

namespace xuezhao {
namespace {

using ViewMaker = std::shared_ptr<const SessionView> (*)();
const ViewMaker kViews[] = {samples::waiting,     samples::tilted,     samples::counting,
                            samples::saved,       samples::lookedAt,   samples::refused,
                            samples::cannotJudge, samples::cameraLost, samples::secondCard};

class Layout : public WindowTest {
protected:
    /// Texts that do not fit into their widgets.
    QStringList clipped() {
        QStringList found;
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label)) continue;
            const QSize needed =
                label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->minimumSizeHint();
            if (needed.width() > label->width() || needed.height() > label->height() + 1)
                found += QStringLiteral("label %1 '%2' %3x%4 in %5x%6")
                             .arg(label->objectName(), label->text())
                             .arg(needed.width())
                             .arg(needed.height())
                             .arg(label->width())
                             .arg(label->height());
        }
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->text().isEmpty() &&
                (button->minimumSizeHint().width() > button->width() ||
                 button->height() < button->fontMetrics().height()))
                found += QStringLiteral("button %1 '%2'").arg(button->objectName(), button->text());
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            // Nothing reaches out of the window.
            if (!widget->isVisible() || widget->isWindow() || widget->width() == 0) continue;
            const QRect placed(widget->mapTo(m_window.get(), QPoint()), widget->size());
            const bool scrolled = widget->objectName().startsWith(QLatin1String("qt_scrollarea"));
            if (!scrolled && widget->metaObject()->className() != QByteArray("QWidget") &&
                !m_window->rect().contains(placed))
                found += QStringLiteral("outside: %1 %2")
                             .arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
        }
        return found;
    }

    void resizeTo(QSize size) {
        m_window->resize(size);
        QApplication::processEvents();
        ASSERT_EQ(m_window->size(), size);
    }
};

TEST_F(Layout, NoTextIsClippedInEitherSizeAndLanguage) {
    for (const char* language : {"zh", "en"}) {
        m_settings->set(SettingId::Language, QLatin1String(language));
        for (const QSize size : {QSize(1366, 690), QSize(1366, 768), QSize(1920, 1080)}) {
            resizeTo(size);
            for (ViewMaker view : kViews) {
                m_window->setView(view());
                QApplication::processEvents();
                const QStringList found = clipped();
                EXPECT_TRUE(found.isEmpty())
                    << language << " " << size.width() << " cue '"
                    << m_window->findChild<FitLabel*>(QStringLiteral("cueSentence"))->text().toStdString() << "'\n"
                    << found.join(QStringLiteral("\n")).toStdString();
            }
        }
    }
}

TEST_F(Layout, NoKeyButtonIsNarrowerThanItsTextOnAnyPage) {
    for (const char* language : {"zh", "en"}) {
        m_settings->set(SettingId::Language, QLatin1String(language));
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            resizeTo(size);
            for (int page = Qt::Key_1; page <= Qt::Key_7; ++page) {
                SCOPED_TRACE(testing::Message() << language << ' ' << size.width() << " page " << page - Qt::Key_0);
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                                Qt::Key(page), Qt::ControlModifier);
                for (int i = 0; i < 2; ++i) QApplication::processEvents();
                expectWholeKeyButtons();
            }
        }
    }
}

TEST_F(Layout, TheFirstStartFillsTheScreenAndTheNextIsAsItWasLeft) {
    m_window.reset();
    const auto start = [this] {
        m_window = std::make_unique<MainWindow>(shippedCatalogue(), *m_settings);
        m_window->open();
        QApplication::processEvents();
    };
    start();
    EXPECT_TRUE(m_window->isMaximized());
    m_window->showNormal();
    m_window->setGeometry(20, 30, 1380, 710);
    QApplication::processEvents();
    m_window.reset();
    start();
    EXPECT_FALSE(m_window->isMaximized());
    EXPECT_EQ(m_window->size(), QSize(1380, 710));
}

TEST_F(Layout, NothingMovesWhenTheStateChanges) {
    m_window->setView(samples::tilted());
    QApplication::processEvents();
    QWidget& live = part<QWidget>("liveView");
    QWidget& cue = part<QWidget>("cueBar");
    const QRect livePlace(live.mapTo(m_window.get(), QPoint()), live.size());
    const int cueHeight = cue.height();
    for (ViewMaker view : kViews) {
        m_window->setView(view());
        QApplication::processEvents();
        EXPECT_EQ(QRect(live.mapTo(m_window.get(), QPoint()), live.size()), livePlace);
        EXPECT_EQ(cue.height(), cueHeight);
        EXPECT_EQ(m_window->size(), QSize(1366, 768));
    }
}

TEST_F(Layout, TheHeightDecidesTheSizeClass) {
    resizeTo({1366, 768});
    EXPECT_EQ(theme().sizeClass, SizeClass::Small);
    EXPECT_EQ(part<QWidget>("cueBar").height(), 56);
    resizeTo({1920, 1080});
    EXPECT_EQ(theme().sizeClass, SizeClass::Large);
    EXPECT_EQ(part<QWidget>("cueBar").height(), 84);
    EXPECT_EQ(part<QWidget>("statusLine").height(), 36);
}

TEST_F(Layout, LanguageChangesAtOnce) {
    const QString chinese = part<QAbstractButton>("tabCapture").text();
    EXPECT_EQ(chinese, QStringLiteral("拍摄"));
    m_settings->set(SettingId::Language, QStringLiteral("en"));
    QApplication::processEvents();
    EXPECT_EQ(part<QAbstractButton>("tabCapture").text(), QStringLiteral("Capture"));
    EXPECT_EQ(part<QAbstractButton>("shutter").text(), QStringLiteral("Shoot"));
    m_settings->set(SettingId::Language, QStringLiteral("zh"));
    QApplication::processEvents();
    EXPECT_EQ(part<QAbstractButton>("shutter").text(), QStringLiteral("拍摄"));
}

TEST_F(Layout, SerialAndNameAreTheLargestTextsAndTheNumberIsMasked) {
    m_window->setView(samples::tilted());
    EXPECT_EQ(part<SerialLabel>("serial").text(), QStringLiteral("1207"));
    EXPECT_EQ(part<FitLabel>("personName").text(), QStringLiteral("林晓雯"));
    EXPECT_EQ(part<QLabel>("maskedNumber").text(), QStringLiteral("340***********123X"));
    EXPECT_GT(theme().size.serial, theme().size.name);
    EXPECT_GT(theme().size.name, theme().size.cue);
}

TEST_F(Layout, ThePersonsFactsStandCloseWhateverWasShownBefore) {
    auto& number = part<QLabel>("maskedNumber");
    for (ViewMaker before : kViews) {
        for (ViewMaker now : {samples::tilted, samples::counting, samples::cannotJudge}) {
            m_window->setView(before());
            QApplication::processEvents();
            m_window->setView(now());
            QApplication::processEvents();
            QApplication::processEvents();  // a wrapped text's height is known after the first layout
            EXPECT_LE(number.height(), theme().size.factRow);
        }
    }
}

TEST_F(Layout, ALongNameShrinksThenWrapsButIsWhole) {
    auto view = std::make_shared<SessionView>(*samples::tilted());
    view->person->name = "阿卜杜热合曼·买买提明江·吐尔逊";
    m_window->setView(view);
    QApplication::processEvents();
    auto& name = part<FitLabel>("personName");
    EXPECT_GE(name.height(), name.heightForWidth(name.width()) - 1);
    EXPECT_GT(name.heightForWidth(name.width()), theme().size.name * 12 / 10);
}

TEST_F(Layout, EveryControlHasAnAccessibleName) {
    for (const QSize size : {QSize(1366, 768)}) {
        resizeTo(size);
        for (ViewMaker view : kViews) {
            m_window->setView(view());
            for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
                EXPECT_FALSE(button->isVisible() && (button->accessibleName() + button->text()).isEmpty())
                    << button->objectName().toStdString();
        }
    }
    for (const char* name : {"liveView", "findingsTable", "captureStrip", "serial", "cueBar"})
        EXPECT_FALSE(part<QWidget>(name).accessibleName().isEmpty()) << name;
}

TEST_F(Layout, InputMethodsAreOffOutsideTextFields) {
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        // A combo box that is not edited asks for input methods for its own search; it takes no text.
        EXPECT_FALSE(!takesText(widget) && widget->testAttribute(Qt::WA_InputMethodEnabled))
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST(Overlay, LabelsStandBesideACropThatFillsThePicture) {
    // A portrait of 300x400 in a view of 700x400: the crop is the whole picture, 200 px are free on either side.
    const QRectF picture(200, 0, 300, 400);
    OverlayModel model;
    model.crop = QRectF(0, 0, 300, 400);
    model.headTop = OverlayBand{40, 70, std::nullopt, false, QStringLiteral("Head top"), QStringLiteral("60-110")};
    const auto paint = [&](const QRectF& surface, bool label) {
        OverlayModel shown = model;
        if (!label) shown.headTop->label = shown.headTop->limits = QString();
        QImage image(700, 400, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintOverlay(painter, shown, QTransform::fromTranslate(200, 0), picture, surface, GuideDetail::Full);
        return image;
    };
    const auto changed = [&](const QRectF& surface) {
        const QImage with = paint(surface, true), without = paint(surface, false);
        QRegion region;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                if (with.pixel(x, y) != without.pixel(x, y)) region += QRect(x, y, 1, 1);
        return region.boundingRect();
    };
    const QRect right = changed({0, 0, 700, 400});
    EXPECT_GT(right.left(), 500);
    EXPECT_GT(right.width(), 40) << "the whole label";
    EXPECT_LT(right.right(), 699);
    const QRect left = changed({0, 0, 500, 400});  // no room on the right
    EXPECT_LT(left.right(), 200);
    EXPECT_NEAR(left.width(), right.width(), 2);
    EXPECT_TRUE(changed(picture).isEmpty()) << "never over the person";
}

TEST_F(Layout, NoPictureIsShownWhileTheCameraIsLost) {
    m_window->setView(samples::cameraLost());
    const QImage image = part<QWidget>("liveView").grab().toImage();
    EXPECT_EQ(image.pixelColor(5, 5), theme().colour.stage);
    EXPECT_FALSE(part<QAbstractButton>("shutter").isEnabled());
}

TEST(Theme, DigitsHaveOneWidth) {
    const QFontMetrics metrics(textFont(32, true));
    for (char digit = '0'; digit <= '9'; ++digit)
        EXPECT_EQ(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0'))) << digit;
}

double luminance(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b)), dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

TEST(Theme, TextAndMarksCanBeRead) {
    for (ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::Contrast}) {
        const Tokens& c = tokens(kind);
        for (const QColor& ground : {c.bg0, c.bg1, c.bg2}) {
            EXPECT_GE(contrast(c.t1, ground), 4.5);
            EXPECT_GE(contrast(c.t2, ground), 4.5);
        }
        for (const QColor& ground : {c.bg0, c.bg1}) {
            EXPECT_GE(contrast(c.t3, ground), 4.5);
            for (const QColor& mark : {c.pass, c.warn, c.fail, c.cannotJudge}) {
                EXPECT_GE(contrast(mark, ground), 3.0) << mark.name().toStdString();
            }
        }
        // All but the outcomes is pure grey.
        for (const QColor& grey : {c.bg0, c.bg1, c.bg2, c.bg3, c.line, c.stage, c.t1, c.t2, c.t3, c.button}) {
            EXPECT_EQ(grey.red(), grey.green());
            EXPECT_EQ(grey.green(), grey.blue());
        }
    }
}

}  // namespace
}  // namespace xuezhao
