// The dashboard with figures made for the purpose, and a photograph that goes to the right person.

#include "tests/ui/sample_views.h"
#include "tests/ui/screenshot.h"
#include "tests/ui/window_fixture.h"
#include "ui/dashboard/class_model.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/find_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

std::shared_ptr<const DayFigures> figures() {
    auto day = std::make_shared<DayFigures>();
    const WallTime noon = WallTime(std::chrono::sys_days(std::chrono::year{2026} / 6 / 1)) + 1h + 40min;
    day->people = 3000;
    day->captured = 1206;
    day->perHour = 352;
    day->secondsEach = 10.2;
    day->queue = 740;
    day->queueEnds = noon + 2h + 8min;
    day->passedAtOnce = 0.93;
    day->retaken = 84;
    const int speeds[] = {180, 290, 331, 352, 361, 340, 318, 210, 352, 367, 372, 349, 352};
    int bar = 0;
    for (const int speed : speeds) {
        day->speed.push_back({noon - 2h + bar * 10min, speed / 6, double(speed), bar == 12});
        ++bar;
    }
    for (int serial = 1197; serial <= 1206; ++serial) day->lastSerials.push_back(std::to_string(serial));
    const auto check = [&](const char* id, std::vector<int> failing, Outcome outcome, const char* hint) {
        CheckTrend trend{id, std::vector<Outcome>(10, Outcome::Pass), int(failing.size()), hint};
        for (const int one : failing) trend.outcomes[std::size_t(one)] = outcome;
        day->checks.push_back(trend);
    };
    check("face_highlight", {0, 1, 3, 4, 6, 8, 9}, Outcome::Warn, "左边的灯调暗一点");
    check("centred", {4}, Outcome::Warn, "");
    check("eyes_open", {2}, Outcome::Fail, "眼睛睁大一点");
    ClassFigures wrong{.name = "软工 2203",
                       .roster = 41,
                       .came = 41,
                       .serials = 41,
                       .photographs = 40,
                       .missing = 1,
                       .paid = 40,
                       .fees = true};
    wrong.disagreements.push_back({Disagreement::What::NoPhotograph, PersonId(7), "郑灏", "1164", noon - 28min});
    day->classes.push_back(wrong);
    for (const char* name : {"软工 2201", "软工 2202", "计科 2201", "网安 2201"}) {
        const bool begun = std::string(name) != "网安 2201";
        day->classes.push_back({.name = name,
                                .roster = 40,
                                .came = begun ? 38 : 0,
                                .serials = begun ? 38 : 0,
                                .photographs = begun ? 38 : 0,
                                .missing = begun ? 2 : 40,
                                .paid = 40,
                                .fees = true});
    }
    return day;
}

std::shared_ptr<const std::vector<SheetEntry>> sheet() {
    auto entries = std::make_shared<std::vector<SheetEntry>>();
    const auto view = samples::waiting();
    for (const RecentCapture& capture : view->recent)
        entries->insert(entries->begin(), SheetEntry{capture.id, capture.serial, capture.name, capture.serial == "1199",
                                                     capture.thumbnail});
    return entries;
}

class Dashboard : public WindowTest {
protected:
    void draw(QSize size, const QByteArray& page) {
        m_window->resize(size);
        for (int i = 0; i < 2; ++i) QApplication::processEvents();
        EXPECT_TRUE(keepScreenshot(m_window->grab().toImage(),
                                   QStringLiteral("%1-%2").arg(QLatin1String(page)).arg(size.width())));
    }
};

TEST_F(Dashboard, ShowsItsFiguresInBothSizes) {
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    ASSERT_TRUE(m_window->dashboard().isVisible());
    m_window->dashboard().setFigures(figures());
    const QString end = part<QWidget>("tileEnd").accessibleName();
    EXPECT_TRUE(QRegularExpression(QStringLiteral(" \\d\\d:\\d\\d\\.")).match(end).hasMatch())
        << end.toStdString() << ": hours and minutes, no seconds";
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) draw(size, "e1-dashboard");
    for (const char* theme : {"light", "contrast"}) {
        m_settings->set(SettingId::Theme, QLatin1String(theme));
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
            draw(size, QByteArray("e1-dashboard-").append(theme));
    }
    m_settings->set(SettingId::Theme, QStringLiteral("dark"));
    m_settings->set(SettingId::Language, QStringLiteral("en"));
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) draw(size, "e1-dashboard-en");
    m_settings->set(SettingId::Language, QStringLiteral("zh"));
    m_window->resize(1366, 768);
    QApplication::processEvents();
    EXPECT_FALSE(part<QWidget>("speedChart").isVisible()) << "narrow: chart and classes take turns";
    part<QAbstractButton>("tabSpeed").click();
    EXPECT_TRUE(part<QWidget>("speedChart").isVisible());
    EXPECT_FALSE(part<QTableView>("classTable").isVisible());
    draw({1366, 768}, "e1-dashboard-speed");
    part<QAbstractButton>("tabClasses").click();
    m_window->dashboard().showSheet(QStringLiteral("软工 2202"), sheet());
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) draw(size, "e2-neighbours");
}

TEST_F(Dashboard, WhatDoesNotAgreeIsNamedAndCalledBack) {
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    DashboardPage& board = m_window->dashboard();
    board.setFigures(figures());
    EXPECT_TRUE(part<QWidget>("disagreement").isVisible());
    QSignalSpy called(&board, &DashboardPage::placeAsked);
    part<QAbstractButton>("callBack").click();
    ASSERT_EQ(called.count(), 1);
    EXPECT_EQ(called.front().front().toLongLong(), 7);
    QSignalSpy missing(&board, &DashboardPage::missingAsked);
    part<QAbstractButton>("showMissing").click();
    EXPECT_EQ(missing.front().front().toString(), QStringLiteral("软工 2203"));
    QSignalSpy compared(&board, &DashboardPage::sheetAsked);
    part<QTableView>("classTable").selectRow(2);
    EXPECT_FALSE(part<QWidget>("disagreement").isVisible());
    part<QAbstractButton>("compareNeighbours").click();
    EXPECT_EQ(compared.front().front().toString(), QStringLiteral("软工 2202"));
}

TEST_F(Dashboard, AnEmptyDayIsCalm) {
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    m_window->dashboard().setFigures(std::make_shared<DayFigures>());
    EXPECT_FALSE(part<QWidget>("trend").isVisible());
    EXPECT_FALSE(part<QWidget>("disagreement").isVisible());
}

TEST_F(Dashboard, APhotographIsGivenToTheRightPersonAfterSayingWhatHappens) {
    FindPanel& finder = m_window->finder();
    QSignalSpy asked(m_window.get(), &MainWindow::reassignAsked);
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    EXPECT_EQ(asked.count(), 1);
    const RecentCapture capture = samples::waiting()->recent.front();
    finder.openToReassign(capture);
    QSignalSpy planned(&finder, &FindPanel::planAsked);
    QSignalSpy done(&finder, &FindPanel::reassignAsked);
    auto& field = part<QLineEdit>("findField");
    QTest::keyClicks(&field, QStringLiteral("he"));
    Person person;
    person.id = PersonId(9);
    person.name = "何雨桐";
    finder.setPeople(QStringLiteral("he"), {person});
    ASSERT_EQ(planned.count(), 1);
    EXPECT_EQ(planned.front()[1].toLongLong(), 9);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(done.count(), 0) << "nothing before what will happen has been shown";
    ReassignPlan plan;
    plan.reassignment.capture = capture.id;
    plan.reassignment.to = PersonId(9);
    plan.reassignment.fromSerial = 1206;
    plan.reassignment.toSerial = 1210;
    plan.becomesPhotograph = true;
    finder.setPlan(plan);
    EXPECT_TRUE(part<QLabel>("reassignPlan").text().contains(QStringLiteral("1210")));
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) draw(size, "a9-reassign");
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_EQ(done.count(), 1);
    EXPECT_EQ(done.front()[0].toLongLong(), qlonglong(capture.id));
    EXPECT_FALSE(finder.isVisible());
}

}  // namespace
}  // namespace xuezhao
