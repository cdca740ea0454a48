// The page of the devices: what it shows, what it copies, what it asks for.

#include "tests/ui/sample_views.h"
#include "tests/ui/window_fixture.h"
#include "ui/devices_page.h"
#include "ui/diagnostics_text.h"
#include "ui/event_list.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <optional>

namespace xuezhao {
namespace {

class Diagnostics : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        m_settings->set(SettingId::Language, QStringLiteral("en"));
        m_window->setView(samples::waiting());
        QTest::keyClick(m_window.get(), Qt::Key_F12);
    }
};

TEST_F(Diagnostics, F12ShowsThem) {
    EXPECT_TRUE(part<QWidget>("devicesPage").isVisible());
    EXPECT_TRUE(part<QWidget>("eventList").isVisible());
}

TEST_F(Diagnostics, TheTextHasTheCountersAndNobodysData) {
    part<QPushButton>("copyDiagnostics").click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const char* part : {"214560 sent, 203811 measured, 10749 passed over", "3654 asked, 3651 received, 3 failed",
                             "1206 captures saved", "lost 1 times", "318 read", "saved and compared, 71 ms"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << '\n' << qPrintable(text);
    EXPECT_EQ(part<QPushButton>("copyDiagnostics").text(), QStringLiteral("Copied"));

    // Places of errors may be names of files, and those of people.
    StatusView status;
    status.events = std::make_shared<const std::vector<DeviceEvent>>(std::vector<DeviceEvent>{
        {{}, DeviceRole::Camera, "Desk", DeviceState::Ready, Error{ErrorId::PictureDamaged, "zhang-san.jpg", {}}},
        {{}, DeviceRole::Camera, "Desk", DeviceState::Retrying, Error{ErrorId::CameraLost, "Desk", "detail"}},
        {{}, DeviceRole::Disk, {}, DeviceState::Ready, std::nullopt, "0042", 70}});
    const QString other = diagnosticsText(status);
    EXPECT_FALSE(other.contains(QStringLiteral("zhang"))) << qPrintable(other);
    EXPECT_FALSE(other.contains(QStringLiteral("0042"))) << qPrintable(other);
    EXPECT_TRUE(other.contains(QStringLiteral("Desk: The camera stopped"))) << qPrintable(other);
}

TEST_F(Diagnostics, LocksFollowTheCamera) {
    auto& exposure = part<QPushButton>("lock0");
    auto& focus = part<QPushButton>("lock2");
    EXPECT_TRUE(exposure.isChecked());
    EXPECT_EQ(exposure.text(), QStringLiteral("Exposure 15.6 ms"));
    EXPECT_FALSE(focus.isChecked());
    std::vector<std::pair<CameraLock, bool>> asked;
    QObject::connect(&m_window->devices(), &DevicesPage::lockAsked, &m_window->devices(),
                     [&](CameraLock lock, bool held) { asked.emplace_back(lock, held); });
    focus.click();
    exposure.click();
    EXPECT_EQ(asked,
              (std::vector<std::pair<CameraLock, bool>>{{CameraLock::Focus, true}, {CameraLock::Exposure, false}}));
    EXPECT_TRUE(exposure.isChecked()) << "the camera has not answered yet";
    auto view = std::make_shared<SessionView>(*samples::waiting());
    view->status.locks = {{CameraLock::WhiteBalance, false, 5000}};
    m_window->setView(view);
    EXPECT_FALSE(exposure.isVisible());
    EXPECT_EQ(part<QPushButton>("lock1").text(), QStringLiteral("White balance free"));
}

TEST_F(Diagnostics, ATetheredCameraIsSetFromHere) {
    auto view = std::make_shared<SessionView>(*samples::waiting());
    view->status.locks.clear();
    view->status.cameraCondition.settings = {{"iso", "100", {"100", "200", "400"}, false},
                                             {"aperture", "f/8", {}, true},
                                             {"target", "memory", {"card", "memory"}, false}};
    m_window->setView(view);
    auto& iso = part<QComboBox>("setting-iso");
    EXPECT_EQ(iso.currentText(), QStringLiteral("100"));
    EXPECT_EQ(iso.accessibleName(), QStringLiteral("ISO"));
    EXPECT_FALSE(part<QComboBox>("setting-aperture").isEnabled()) << "the lens ring decides";
    EXPECT_EQ(part<QComboBox>("setting-target").currentText(), QStringLiteral("only until they are here"));

    QStringList asked;
    QObject::connect(
        &m_window->devices(), &DevicesPage::cameraChangeAsked, &m_window->devices(),
        [&](const QString& setting, const QString& value) { asked << setting + QLatin1Char('=') + value; });
    iso.setFocus();
    QTest::keyClick(&iso, Qt::Key_Down);
    EXPECT_EQ(asked, QStringList{QStringLiteral("iso=200")});
    EXPECT_EQ(iso.currentText(), QStringLiteral("100")) << "the camera has not answered yet";
    view = std::make_shared<SessionView>(*view);
    view->status.cameraCondition.settings[0].value = "200";
    m_window->setView(view);
    EXPECT_EQ(part<QComboBox>("setting-iso").currentText(), QStringLiteral("200"));

    auto& flashed = part<QCheckBox>("stillFlashed");
    EXPECT_FALSE(flashed.isChecked());
    std::optional<bool> chosen;
    QObject::connect(&m_window->devices(), &DevicesPage::flashedChosen, &m_window->devices(),
                     [&](bool is) { chosen = is; });
    flashed.click();
    EXPECT_EQ(chosen, true);

    view = std::make_shared<SessionView>(*view);
    view->status.cameraCondition = {};
    m_window->setView(view);
    EXPECT_EQ(m_window->findChild<QComboBox*>(QStringLiteral("setting-iso")), nullptr) << "another camera has none";
}

}  // namespace
}  // namespace xuezhao
