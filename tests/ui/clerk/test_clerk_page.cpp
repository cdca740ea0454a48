// The clerk's page by itself: what the keys do, what is shown, and how it looks (screenshots/ in the build folder).

#include "tests/ui/clerk/samples.h"
#include "tests/ui/screenshot.h"
#include "ui/clerk/call_list.h"
#include "ui/clerk/clerk_page.h"
#include "ui/clerk/clerk_texts.h"
#include "ui/clerk/comparison_table.h"
#include "ui/clerk/refusal_import_page.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace xuezhao {
namespace {

class ClerkPageTest : public testing::Test {
protected:
    void SetUp() override {
        applyTheme(*qApp, ThemeKind::Dark, SizeClass::Small);
        m_page = std::make_unique<ClerkPage>();
        m_page->resize(1366, 690);
        m_page->setQueue(samples::refusedQueue());
        m_page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
    }

    template <typename T>
    T& part(const char* objectName) {
        T* found = m_page->findChild<T*>(QLatin1String(objectName));
        EXPECT_NE(found, nullptr) << objectName;
        return *found;
    }
    const RefusedPerson& person(std::size_t index) { return m_queue->people.at(index); }
    QString serial() { return part<QLabel>("clerkSerial").text(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_page.get(), Qt::Key(key), modifiers);
    }
    void showLook(std::size_t index, Remedy remedy) { m_page->setLook(samples::look(person(index), remedy)); }

    QImage drawn(QSize size, const char* name) {
        applyTheme(*qApp, theme().kind, sizeClassFor(size.height()));
        m_page->resize(size);
        for (int i = 0; i < 3; ++i) QApplication::processEvents();
        const QImage image = m_page->grab().toImage().convertToFormat(QImage::Format_RGB32);
        EXPECT_TRUE(keepScreenshot(image, QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(size.width())));
        return image;
    }

    const std::shared_ptr<const RefusalQueue> m_queue = samples::refusedQueue();
    std::unique_ptr<ClerkPage> m_page;
};

TEST_F(ClerkPageTest, CountsThePartsByWhatCanBeDone) {
    EXPECT_TRUE(part<QAbstractButton>("clerkPart0").text().endsWith(QStringLiteral(" 5")));
    EXPECT_TRUE(part<QAbstractButton>("clerkPart1").text().endsWith(QStringLiteral(" 3")));
    EXPECT_TRUE(part<QAbstractButton>("clerkPart2").text().endsWith(QStringLiteral(" 2")));
    EXPECT_TRUE(part<QAbstractButton>("clerkPart3").text().endsWith(QStringLiteral(" 2")));
    EXPECT_EQ(serial(), QStringLiteral("1043"));
    EXPECT_TRUE(part<QLabel>("clerkNobody").isVisible());
}

TEST_F(ClerkPageTest, SpaceTakesTheNewCropOnlyOnceItIsKnown) {
    QSignalSpy taken(m_page.get(), &ClerkPage::takeAsked);
    press(Qt::Key_Space);
    EXPECT_EQ(taken.count(), 0);
    showLook(0, Remedy::NewCrop);
    press(Qt::Key_Space);
    ASSERT_EQ(taken.count(), 1);
    const auto people = taken.at(0).at(0).value<std::vector<PersonId>>();
    EXPECT_EQ(people, (std::vector<PersonId>{person(0).person.id}));
}

TEST_F(ClerkPageTest, WhoMustComeBackIsNotTaken) {
    QSignalSpy taken(m_page.get(), &ClerkPage::takeAsked);
    press(Qt::Key_2, Qt::AltModifier);
    showLook(5, Remedy::ComeBack);
    press(Qt::Key_Space);
    EXPECT_EQ(taken.count(), 0);
}

TEST_F(ClerkPageTest, CtrlSpaceTakesAllAlikeAndStops) {
    QSignalSpy taken(m_page.get(), &ClerkPage::takeAsked), stopped(m_page.get(), &ClerkPage::stopAsked);
    press(Qt::Key_Space, Qt::ControlModifier);
    ASSERT_EQ(taken.count(), 1);
    EXPECT_EQ(taken.at(0).at(0).value<std::vector<PersonId>>().size(), 5u);
    EXPECT_TRUE(part<QWidget>("clerkProgress").isVisible());
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(taken.count(), 1);
    EXPECT_EQ(stopped.count(), 1);
    m_page->setProgress(5, 5);
    EXPECT_FALSE(part<QWidget>("clerkProgress").isVisible());
}

TEST_F(ClerkPageTest, DelAndRightDecide) {
    QSignalSpy decided(m_page.get(), &ClerkPage::decided);
    press(Qt::Key_Delete);
    ASSERT_EQ(decided.count(), 1);
    EXPECT_EQ(decided.at(0).at(1).value<RemedyKind>(), RemedyKind::ComeBack);
    m_page->setQueue(samples::refusedQueue());
    press(Qt::Key_Right);
    ASSERT_EQ(decided.count(), 2);
    EXPECT_EQ(decided.at(1).at(1).value<RemedyKind>(), RemedyKind::Later);
}

TEST_F(ClerkPageTest, ArrowsMoveAndALookIsAskedForWhereTheyStop) {
    QSignalSpy asked(m_page.get(), &ClerkPage::lookAsked);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(serial(), QStringLiteral("1077"));
    EXPECT_EQ(part<QLabel>("clerkName").text(), QStringLiteral("<b>何</b>雨桐"));
    EXPECT_EQ(part<QLabel>("clerkName").textFormat(), Qt::PlainText);
    QTRY_COMPARE(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).toLongLong(), qlonglong(person(2).person.id));
    // An answer about somebody else comes too late.
    showLook(0, Remedy::NewCrop);
    EXPECT_TRUE(part<ComparisonTable>("clerkTable").rows().empty());
}

TEST_F(ClerkPageTest, BothMeasurementsStandBesideTheReason) {
    showLook(0, Remedy::NewCrop);
    const auto& rows = part<ComparisonTable>("clerkTable").rows();
    ASSERT_GE(rows.size(), 4u);
    EXPECT_EQ(rows[0].reason, QStringLiteral("头顶距离顶部百分比 不合格"));
    EXPECT_EQ(rows[0].beforeOutcome, Outcome::Fail);
    EXPECT_EQ(rows[0].afterOutcome, Outcome::Pass);
    EXPECT_LT(rows[0].before.toDouble(), 60);
    EXPECT_GE(rows[0].after.toDouble(), 60);
    EXPECT_EQ(rows[0].limit, QStringLiteral("60–110"));
    EXPECT_EQ(rows[1].reason, QString());
    const LookMarks marks = marksOf(*samples::look(person(0), Remedy::NewCrop));
    ASSERT_TRUE(marks.before && marks.after);
    EXPECT_TRUE(marks.before->failing);
    EXPECT_FALSE(marks.after->failing);
    EXPECT_EQ(marks.before->limits, (std::vector<double>{60, 110}));
}

TEST_F(ClerkPageTest, TheCallListHoldsNamesAsTextAndIsWritten) {
    const auto people = m_page->callList();
    EXPECT_EQ(people.size(), 3u);
    auto named = people;
    named[0].person.name = "<script>";
    const QString html = callListHtml(named, QStringLiteral("A & B"));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;script&gt;")));
    EXPECT_TRUE(html.contains(QStringLiteral("A &amp; B")));
    EXPECT_FALSE(html.contains(QStringLiteral("000000200001010012")));
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("list.pdf")));
    EXPECT_TRUE(printCallList(html, printer));
    EXPECT_GT(QFileInfo(folder.filePath(QStringLiteral("list.pdf"))).size(), 1000);
}

TEST_F(ClerkPageTest, AnEmptyQueueSaysWhatToDo) {
    m_page->setQueue(std::make_shared<RefusalQueue>());
    EXPECT_TRUE(part<QLabel>("clerkEmpty").isVisible());
    QSignalSpy taken(m_page.get(), &ClerkPage::takeAsked);
    for (const int key : {Qt::Key_Space, Qt::Key_Delete, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) press(key);
    EXPECT_EQ(taken.count(), 0);
}

TEST_F(ClerkPageTest, ThePreviewOfAListIsConfirmed) {
    auto preview = std::make_shared<RefusalPreview>();
    preview->layout.headers = {"学号", "<i>原因</i>"};
    preview->layout.mapping = {RefusalColumn::StudentNumber, RefusalColumn::Reason};
    RefusalRow row;
    row.refusal.row = 2;
    row.refusal.name = "<b>谁</b>";
    row.refusal.reason = "头顶高；领口不整齐";
    row.reading = {{"head_top"}, {"领口不整齐"}, false};
    preview->rows.assign(30, row);
    preview->problems.assign(6, {{ErrorId::RefusalNobody, "row 2", {}}, 2, {}});
    m_page->showImport(QStringLiteral("/tmp/退回名单.xlsx"));
    EXPECT_FALSE(part<QAbstractButton>("refusalAccept").isEnabled());
    m_page->import().setPreview(preview);
    QSignalSpy accepted(&m_page->import(), &RefusalImportPage::accepted);
    part<QAbstractButton>("refusalAccept").click();
    EXPECT_EQ(accepted.count(), 1);
    drawn({1366, 690}, "c2-refusal-import");
    press(Qt::Key_Escape);
}

TEST_F(ClerkPageTest, Screens) {
    for (const QSize size : {QSize(1366, 690), QSize(1920, 1000)}) {
        m_page->setQueue(samples::refusedQueue());
        press(Qt::Key_1, Qt::AltModifier);
        for (std::size_t i = 0; i < 12; ++i)
            m_page->setThumbnail(qlonglong(person(i).person.id), samples::look(person(i), Remedy::NewCrop)->old);
        showLook(0, Remedy::NewCrop);
        drawn(size, "c1-clerk-recrop");
        press(Qt::Key_2, Qt::AltModifier);
        showLook(5, Remedy::ComeBack);
        drawn(size, "c1-clerk-come-back");
    }
    applyTheme(*qApp, ThemeKind::Light, SizeClass::Small);
    m_page->setQueue(samples::refusedQueue());
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_PageUp);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    showLook(4, Remedy::NewCrop);
    drawn({1366, 690}, "c1-clerk-light");
    EXPECT_EQ(m_page->grab().toImage().size(), QSize(1366, 690));
}

}  // namespace
}  // namespace xuezhao
