// The whole window at work: a job on the disk, a camera that does what it is told, keys as scanners and people type
// them.

#include "core/devices/keyboard_reader.h"
#include "core/standards/catalogue.h"
#include "core/store/job.h"
#include "tests/support/station/fake_camera.h"
#include "tests/support/station/marker_engine.h"
#include "tests/ui/window_fixture.h"
#include "ui/capture/serial_label.h"
#include "ui/roster/roster_page.h"
#include "ui/station_window.h"
#include "ui/style/fit_label.h"
#include "ui/style/key_button.h"
#include "ui/toast.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace xuezhao {
namespace {

constexpr int kPatience = 20000;  // ms; sanitizers are slow

class AtWork : public testing::Test {
protected:
    void SetUp() override {
        folder = m_temporary.filePath(QStringLiteral("job")).toStdString();
        JobSettings settings;
        settings.name = "Unit";
        settings.automaticShutter = false;  // these tests press themselves
        auto job = Job::create(folder, settings);
        ASSERT_TRUE(job.ok());
        std::vector<Person> people(2);
        people[0].name = "林晓雯";
        people[0].studentNumber = "2022110001";
        people[1].name = "王子涵";
        people[1].studentNumber = "2022110002";
        ASSERT_TRUE((*job)->store().putPeople(people).ok());
        job->reset();

        script->picture = markedSubject();
        std::vector<unsigned char> png;
        cv::imencode(".png", script->picture.mat(), png);
        script->still = std::make_shared<const std::vector<unsigned char>>(std::move(png));
        m_settings = std::make_unique<Settings>(m_temporary.filePath(QStringLiteral("station.ini")));
        m_settings->set(SettingId::Language, QStringLiteral("en"));
        m_settings->set(SettingId::Sounds, QStringLiteral("off"));
        station = std::make_unique<StationWindow>(choices(), *m_settings);
        station->window().show();
        station->window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&station->window()));
        station->openJob(folder);
        ASSERT_TRUE(QTest::qWaitFor([this] { return view().picture && view().upcomingSerial; }, kPatience));
    }
    void TearDown() override { station.reset(); }

    StationWindow::Choices choices() {
        StationWindow::Choices made;
        made.catalogue = shippedCatalogue();
        made.cameras = [] { return std::vector<std::string>{"usb:A", "virtual"}; };
        made.practiceJob = [this]() -> Result<std::filesystem::path> { return folder; };
        made.station = [this, catalogue = made.catalogue](
                           const std::filesystem::path& job,
                           const std::string&) -> Result<StationWindow::Choices::Station> {
            StationWindow::Choices::Station one;
            one.camera = "usb:A";
            one.parts.catalogue = catalogue;
            one.parts.openJob = [job] { return Job::open(job); };
            one.parts.makeEngine = []() -> Result<std::unique_ptr<FaceEngine>> {
                return std::unique_ptr<FaceEngine>(std::make_unique<MarkerEngine>());
            };
            one.parts.makeCamera = [this]() -> Result<std::unique_ptr<Camera>> {
                return std::unique_ptr<Camera>(std::make_unique<FakeCamera>(script));
            };
            one.parts.doubtfulIsGreen = true;
            auto keyboard = std::make_shared<KeyboardReader*>(nullptr);
            one.parts.makeReaders = [keyboard] {
                std::vector<std::unique_ptr<IdentityReader>> readers;
                auto typed = std::make_unique<KeyboardReader>();
                *keyboard = typed.get();
                readers.push_back(std::move(typed));
                return readers;
            };
            one.typed = [keyboard](std::string_view text) {
                if (*keyboard) (*keyboard)->feed(text);
            };
            return one;
        };
        return made;
    }

    const SessionView& view() {
        m_view = station->controller()->view();
        return *m_view;
    }
    bool waitFor(Phase phase) {
        return QTest::qWaitFor([this, phase] { return view().phase == phase; }, kPatience);
    }
    template <typename T>
    T& part(const char* name) {
        T* found = station->window().findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// A scanner: the characters without a pause, then Enter, to the widget that has the focus.
    void scanByKeys(const QString& text) {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, character, Qt::NoModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    QTemporaryDir m_temporary;
    std::filesystem::path folder;
    std::shared_ptr<CameraScript> script = std::make_shared<CameraScript>();
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StationWindow> station;
    std::shared_ptr<const SessionView> m_view;
};

TEST_F(AtWork, AScanOpensAPlaceAndTheNameIsLarge) {
    scanByKeys(QStringLiteral("2022110001"));
    ASSERT_TRUE(waitFor(Phase::PlaceOpen) || view().person);
    EXPECT_EQ(part<SerialLabel>("serial").text(), QStringLiteral("0001"));
    EXPECT_EQ(part<FitLabel>("personName").text(), QStringLiteral("林晓雯"));
}

TEST_F(AtWork, AScanWorksInsideTheSearchFieldAndLeavesNothingThere) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QLineEdit& field = part<QLineEdit>("findField");
    ASSERT_TRUE(field.hasFocus());
    scanByKeys(QStringLiteral("2022110002"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().person.has_value(); }, kPatience));
    EXPECT_EQ(view().person->name, "王子涵");
    QTest::qWait(150);
    EXPECT_EQ(field.text(), QString());
}

TEST_F(AtWork, AScanOnTheRosterPageDoesNotSearch) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    scanByKeys(QStringLiteral("2022110001"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().person.has_value(); }, kPatience));
    QTest::qWait(150);
    EXPECT_EQ(part<QLineEdit>("rosterSearch").text(), QString());
}

TEST_F(AtWork, SpaceShootsOnlyWithAPlace) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::qWait(200);
    EXPECT_EQ(view().phase, Phase::NoPlace);
    {
        const std::lock_guard lock(script->lock);
        EXPECT_EQ(script->requests, 0);
    }
    EXPECT_FALSE(part<KeyButton>("shutter").isEnabled());
    scanByKeys(QStringLiteral("2022110001"));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return view().shutterOffered && view().readiness == Readiness::Green; }, kPatience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().counts && view().counts->captured == 1; }, kPatience));
    EXPECT_EQ(view().recent.front().serial, "0001");
}

TEST_F(AtWork, APhotographIsLookedAtByOneKeyWhileTheNextCardIsOpen) {
    scanByKeys(QStringLiteral("2022110001"));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return view().shutterOffered && view().readiness == Readiness::Green; }, kPatience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().counts && view().counts->toLookAt == 1; }, kPatience));
    EXPECT_TRUE(part<QWidget>("reviewBar").isVisible());
    EXPECT_EQ(part<QLabel>("toLookAt").text(), QStringLiteral("1 not looked at"));
    ASSERT_TRUE(waitFor(Phase::NoPlace));
    scanByKeys(QStringLiteral("2022110002"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().person.has_value(); }, kPatience)) << "nothing waits for a look";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().counts->toLookAt == 0; }, kPatience));
    EXPECT_EQ(view().person->name, "王子涵");
    EXPECT_EQ(part<QLabel>("toLookAt").text(), QString());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTableView& table = part<QTableView>("rosterTable");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    part<QAbstractButton>("rosterPart-look").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 1; }, kPatience)) << "not looked at, again";
    table.setCurrentIndex(table.model()->index(0, 0));
    part<QAbstractButton>("rosterLook").click();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return view().review && view().review->capture.serial == "0001"; }, kPatience));
    EXPECT_TRUE(part<QWidget>("reviewBar").isVisible());
}

TEST_F(AtWork, ASecondCardAsksAndTheLeftArrowKeepsTheFirst) {
    scanByKeys(QStringLiteral("2022110001"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().person.has_value(); }, kPatience));
    scanByKeys(QStringLiteral("2022110002"));
    ASSERT_TRUE(waitFor(Phase::Asking));
    EXPECT_TRUE(part<KeyButton>("answerLeft").isVisible());
    EXPECT_TRUE(part<QWidget>("otherCard").isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);  // a scanner's Enter answers nothing
    QTest::qWait(100);
    EXPECT_EQ(view().phase, Phase::Asking);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().phase != Phase::Asking; }, kPatience));
    EXPECT_EQ(view().person->name, "林晓雯");
    scanByKeys(QStringLiteral("2022110002"));
    ASSERT_TRUE(waitFor(Phase::Asking));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().person && view().person->name == "王子涵"; }, kPatience));
}

TEST_F(AtWork, FindingByNameOpensThePlace) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    // As fingers type: a wedge filter must let them through.
    for (const QChar letter : QStringLiteral("20221")) {
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter, Qt::NoModifier);
        QTest::qWait(120);
    }
    const QLineEdit& field = part<QLineEdit>("findField");
    ASSERT_TRUE(QTest::qWaitFor([&] { return field.text() == QStringLiteral("20221"); }, kPatience));
    const QAbstractItemView& list = part<QAbstractItemView>("findList");
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.model()->rowCount() == 2; }, kPatience));
    QTest::qWait(120);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().person.has_value(); }, kPatience));
}

TEST_F(AtWork, TheRosterPageShowsThePeopleAndImportsAFile) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QTableView& table = part<QTableView>("rosterTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 2; }, kPatience));

    const QString file = m_temporary.filePath(QStringLiteral("more.csv"));
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("学号,姓名,班级\n2022110003,马骏,软工 2202\n2022110003,许诺,软工 2202\n2022110004,邓凯,软工 2203\n");
    out.close();
    Q_EMIT station->window().roster().importAsked(file);
    QAbstractButton& accept = part<QAbstractButton>("importAccept");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return station->window().findChild<QAbstractButton*>(QStringLiteral("leaveOut3")) != nullptr; },
        kPatience));
    EXPECT_FALSE(accept.isEnabled()) << "two rows are one person";
    part<QAbstractButton>("leaveOut3").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return accept.isEnabled(); }, kPatience));
    accept.click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.isVisible() && table.model()->rowCount() == 4; }, kPatience));
    EXPECT_FALSE(station->window().toast().text().isEmpty());

    const QString written = m_temporary.filePath(QStringLiteral("out.csv"));
    Q_EMIT station->window().roster().exportAsked(written, RosterFormat::CsvUtf8, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(written); }, kPatience));
}

TEST_F(AtWork, AFieldIsEditedInTheTableAndTakenBack) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QTableView& table = part<QTableView>("rosterTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 2; }, kPatience));
    const QModelIndex cell = table.model()->index(0, int(RosterColumn::ClassName));
    table.setCurrentIndex(cell);
    QTest::keyClick(&table, Qt::Key_F2);
    part<QLineEdit>("cellField").setText(QStringLiteral("软工 2201"));
    QTest::keyClick(&part<QLineEdit>("cellField"), Qt::Key_Return);
    const auto shown = [&] { return table.model()->index(0, int(RosterColumn::ClassName)).data().toString(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown() == QStringLiteral("软工 2201"); }, kPatience));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown().isEmpty(); }, kPatience));
}

TEST_F(AtWork, AnExportIntoAReadOnlyPlaceIsSaidAndTheRosterStays) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QTableView& table = part<QTableView>("rosterTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 2; }, kPatience));
    Q_EMIT station->window().roster().exportAsked(QStringLiteral("/proc/roster.xlsx"), RosterFormat::Xlsx, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return station->window().toast().isVisible(); }, kPatience));
    EXPECT_FALSE(part<QWidget>("rosterBusy").isVisible());
    EXPECT_EQ(table.model()->rowCount(), 2);
}

TEST_F(AtWork, ADamagedRosterIsSaidAndNothingChanges) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    const QString file = m_temporary.filePath(QStringLiteral("broken.xlsx"));
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("PK\x03\x04 this is no workbook");
    out.close();
    Q_EMIT station->window().roster().importAsked(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return station->window().toast().isVisible(); }, kPatience));
    EXPECT_TRUE(station->window().toast().text().contains(QStringLiteral("broken.xlsx")))
        << station->window().toast().text().toStdString();
    EXPECT_TRUE(part<QTableView>("rosterTable").isVisible());
}

TEST_F(AtWork, ALostCameraLeavesNoStalePicture) {
    {
        const std::lock_guard lock(script->lock);
        script->status.state = DeviceState::Retrying;
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().picture == nullptr; }, kPatience));
    {
        const std::lock_guard lock(script->lock);
        script->status.state = DeviceState::Ready;
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().picture != nullptr; }, kPatience));
}

TEST_F(AtWork, TheKeyForAnotherCameraLetsNoDrawnPeopleIn) {
    const StationController* before = station->controller();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
    EXPECT_EQ(station->controller(), before) << "there is no other real camera";
    EXPECT_NE(m_settings->value(SettingId::Camera), QStringLiteral("virtual"));
}

TEST_F(AtWork, WhatTheStartRepairedIsSaid) {
    EXPECT_FALSE(station->window().toast().isVisible());
    std::filesystem::create_directories(folder / "originals");
    std::ofstream(folder / "originals" / "0007-1.png") << "of a save that was cut off";
    station->openJob(folder);
    Toast& toast = station->window().toast();
    ASSERT_TRUE(QTest::qWaitFor([&] { return toast.isVisible(); }, kPatience));
    EXPECT_EQ(toast.text(), QStringLiteral("Start-up check: originals now in recovered/: 1"));
}

TEST_F(AtWork, TheMountIsKeptInTheJob) {
    part<QAbstractButton>("tabDevices").click();
    part<QAbstractButton>("mount_1").click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return station->controller() && view().picture; }, kPatience));
    EXPECT_EQ(view().picture->frame.image.size(), cv::Size(960, 1280));
}

TEST_F(AtWork, AnotherJobIsChosenFromTheTopBar) {
    part<QAbstractButton>("jobButton").click();
    EXPECT_EQ(station->controller(), nullptr);
    EXPECT_TRUE(part<QWidget>("jobChooser").isVisible());
    ASSERT_NE(station->window().findChild<QAbstractButton*>(QStringLiteral("job0")), nullptr);
    QTest::keyClick(&part<QWidget>("jobChooser"), Qt::Key_Return);
    ASSERT_NE(station->controller(), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().picture != nullptr; }, kPatience));
}

}  // namespace
}  // namespace xuezhao
