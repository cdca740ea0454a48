// Every page drawn in both window sizes, written to screenshots/ in the build folder for people to look at, and
// looked at here for what a program can see: that colours stand where they belong.

#include "tests/ui/sample_delivery.h"
#include "tests/ui/sample_roster.h"
#include "tests/ui/sample_views.h"
#include "tests/ui/screenshot.h"
#include "tests/ui/window_fixture.h"
#include "ui/capture/capture_page.h"
#include "ui/delivery/delivery_page.h"
#include "ui/devices_page.h"
#include "ui/job_chooser.h"
#include "ui/roster/import_page.h"
#include "ui/roster/roster_page.h"
#include "ui/style/fact_list.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QTableView>
#include <QTest>

namespace xuezhao {
namespace {

class Screens : public WindowTest {
protected:
    QImage drawn(QSize size, const QString& name) {
        m_window->resize(size);
        for (int i = 0; i < 2; ++i) QApplication::processEvents();  // wrapped texts settle in the second
        const QImage image = m_window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        EXPECT_TRUE(keepScreenshot(image, name));
        EXPECT_EQ(image.size(), size);
        return image;
    }

    /// The colour in the middle of the cue bar's left edge.
    QColor cueEdge(const QImage& image) {
        QWidget& cue = part<QWidget>("cueBar");
        return image.pixelColor(cue.mapTo(m_window.get(), QPoint(5, cue.height() / 2)));
    }

    QColor inLiveView(const QImage& image, double x, double y) {
        QWidget& live = part<QWidget>("liveView");
        return image.pixelColor(live.mapTo(m_window.get(), QPoint(int(live.width() * x), int(live.height() * y))));
    }
};

const QSize kSizes[] = {{1366, 768}, {1920, 1080}};

TEST_F(Screens, EveryStateOfThePhotographersPage) {
    struct Screen {
        const char* name;
        std::shared_ptr<const SessionView> (*view)();
        QColor Tokens::*edge;
    };
    const Screen screens[] = {{"a1-waiting", samples::waiting, &Tokens::t3},
                              {"a2-framing", samples::tilted, &Tokens::fail},
                              {"a3-countdown", samples::counting, &Tokens::pass},
                              {"a4-saved", samples::saved, &Tokens::pass},
                              {"a4-looked-at", samples::lookedAt, &Tokens::pass},
                              {"a4-refused", samples::refused, &Tokens::t3},
                              {"a5-cannot-judge", samples::cannotJudge, &Tokens::cannotJudge},
                              {"a6-camera-lost", samples::cameraLost, &Tokens::fail},
                              {"a7-second-scan", samples::secondCard, &Tokens::warn},
                              {"a8-person-changed", samples::personChanged, &Tokens::warn}};
    for (const QSize size : kSizes)
        for (const Screen& screen : screens) {
            m_window->setView(screen.view());
            const QImage image = drawn(size, QStringLiteral("%1-%2").arg(QLatin1String(screen.name)).arg(size.width()));
            const Tokens& colour = tokens(ThemeKind::Dark);
            EXPECT_EQ(cueEdge(image), colour.*screen.edge) << screen.name;
            EXPECT_EQ(image.pixelColor(2, 2), colour.bg1) << screen.name;
            const bool lost = screen.view == samples::cameraLost;
            EXPECT_EQ(inLiveView(image, 0.1, 0.5) == colour.stage, lost) << screen.name;
        }
}

TEST_F(Screens, TheBackdropInsideTheCropIsUntouchedAndShadedOutside) {
    m_window->setView(samples::counting());
    const QImage image = drawn(kSizes[0], QStringLiteral("a3-countdown-1366"));
    const QColor inside = inLiveView(image, 0.36, 0.12), outside = inLiveView(image, 0.12, 0.12);
    EXPECT_NEAR(inside.red(), 100, 6);
    EXPECT_NEAR(inside.green(), 197, 6);
    EXPECT_NEAR(inside.blue(), 255, 6);
    EXPECT_NEAR(outside.blue(), 255 * 0.44, 8) << "56 % black over it";
}

TEST_F(Screens, OtherThemesAndEnglish) {
    m_window->setView(samples::tilted());
    for (const char* kind : {"light", "contrast"}) {
        m_settings->set(SettingId::Theme, QLatin1String(kind));
        for (const QSize size : kSizes) {
            const QImage image =
                drawn(size, QStringLiteral("a2-framing-%1-%2").arg(size.width()).arg(QLatin1String(kind)));
            EXPECT_EQ(image.pixelColor(2, 2), theme().colour.bg1);
            EXPECT_EQ(cueEdge(image), theme().colour.fail);
        }
    }
    m_settings->set(SettingId::Theme, QStringLiteral("dark"));
    m_settings->set(SettingId::Language, QStringLiteral("en"));
    for (const QSize size : kSizes) {
        m_window->setView(samples::tilted());
        drawn(size, QStringLiteral("a2-framing-%1-en").arg(size.width()));
        m_window->setView(samples::secondCard());
        drawn(size, QStringLiteral("a7-second-scan-%1-en").arg(size.width()));
        m_window->setView(samples::saved());
        drawn(size, QStringLiteral("a4-saved-%1-en").arg(size.width()));
        m_window->setView(samples::refused());
        drawn(size, QStringLiteral("a4-refused-%1-en").arg(size.width()));
        part<QAbstractButton>("tabDevices").click();
        drawn(size, QStringLiteral("h1-diagnostics-%1-en").arg(size.width()));
        m_window->setView(samples::tethered());
        drawn(size, QStringLiteral("h1-diagnostics-tethered-%1-en").arg(size.width()));
        part<QAbstractButton>("tabCapture").click();
    }
}

TEST_F(Screens, RosterImportDevicesJobsAndKeys) {
    RosterPage* roster = &m_window->roster();
    roster->setEntries(samples::roster());
    for (const char* name : {"2025 级新生 · 学籍照", "2026 届 · 土木学院", "2026 届 · 计算机学院"})
        m_settings->addRecentJob(samples::makeJob(
            m_folder.filePath(QLatin1String("job-") + QString::number(m_settings->recentJobs().size())), name));
    m_settings->addRecentJob(m_folder.filePath(QStringLiteral("gone")));
    m_window->jobs().machine().setFacts({{QStringLiteral("相机"), QStringLiteral("佳能 R8"), Outcome::Pass},
                                         {QStringLiteral("磁盘"), QStringLiteral("还剩 412 GB"), Outcome::Pass}});
    m_window->devices().setCameras({"usb:Logitech BRIO", "virtual"}, "usb:Logitech BRIO");
    m_window->devices().setJobFolder(QStringLiteral("/srv/xuezhao/2026"));
    m_window->devices().setQuarterTurns(0);
    m_window->setView(samples::waiting());
    for (const QSize size : kSizes) {
        const auto name = [&](const char* page) {
            return QStringLiteral("%1-%2").arg(QLatin1String(page)).arg(size.width());
        };
        part<QAbstractButton>("tabRoster").click();
        drawn(size, name("d1-roster"));
        part<QAbstractButton>("rosterPanel").click();
        part<QTableView>("rosterTable").setCurrentIndex(part<QTableView>("rosterTable").model()->index(4, 2));
        drawn(size, name("d1-roster-details"));
        part<QAbstractButton>("rosterPanel").click();
        QTableView& table = part<QTableView>("rosterTable");
        table.setCurrentIndex(table.model()->index(5, int(RosterColumn::CitizenNumber)));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F2);
        part<QLineEdit>("cellField").setText(QStringLiteral("110105194912310021"));
        QTest::keyClick(&part<QLineEdit>("cellField"), Qt::Key_Return);
        drawn(size, name("d1-roster-edit"));
        QTest::keyClick(&part<QLineEdit>("cellField"), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        roster->showImport(QStringLiteral("2026.xlsx"));
        roster->import().setLook(samples::importLook());
        drawn(size, name("d2-import"));
        roster->import().setLook(samples::importAgain());
        part<QAbstractButton>("importPart2").click();
        drawn(size, name("d3-import-again"));
        roster->showTable();
        part<QAbstractButton>("tabDevices").click();
        drawn(size, name("h1-diagnostics"));
        part<QAbstractButton>("tabCapture").click();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        drawn(size, name("k1-keys"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        part<QAbstractButton>("keyShootPedal").click();
        drawn(size, name("k2-new-key"));
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        drawn(size, name("k3-key-in-use"));
        const auto& message = part<QLabel>("keysMessage");
        EXPECT_GE(message.height(), message.heightForWidth(message.width())) << "the whole message is seen";
        QTest::keyClick(m_window.get(), Qt::Key_F13);
        drawn(size, name("k4-own-key"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        part<QAbstractButton>("keysDefaults").click();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        m_window->showJobs();
        drawn(size, name("i1-jobs"));
        part<QAbstractButton>("newJobButton").click();
        drawn(size, name("i2-new-job"));
        m_window->showPages();
    }
}

TEST_F(Screens, RosterAndDeliveryInBothLanguagesAndThemes) {
    DeliveryPage& delivery = m_window->delivery();
    m_window->roster().setEntries(samples::roster(2999));
    delivery.setTarget(m_folder.filePath(QStringLiteral("2026-计算机学院")));
    struct Look {
        const char *language, *theme, *suffix;
    };
    for (const Look& look : {Look{"zh", "dark", ""}, Look{"en", "dark", "-en"}, Look{"zh", "light", "-light"},
                             Look{"en", "contrast", "-contrast"}}) {
        m_settings->set(SettingId::Language, QLatin1String(look.language));
        m_settings->set(SettingId::Theme, QLatin1String(look.theme));
        for (const QSize size : kSizes) {
            const auto name = [&](const char* page) {
                return QStringLiteral("%1-%2%3")
                    .arg(QLatin1String(page))
                    .arg(size.width())
                    .arg(QLatin1String(look.suffix));
            };
            part<QAbstractButton>("tabDelivery").click();
            delivery.setLook(samples::deliveryLook());
            drawn(size, name("f1-delivery"));
            delivery.setWritten(m_folder.filePath(QStringLiteral("2026-计算机学院")), 178, 2);
            drawn(size, name("f2-delivery-written"));
            delivery.checkAgain();
            delivery.setProgress(64, 180);
            drawn(size, name("f3-delivery-checking"));
            delivery.setLook(samples::clearLook());
            drawn(size, name("f4-delivery-clear"));
            part<QAbstractButton>("tabRoster").click();
            drawn(size, name("d1-roster"));
            part<QAbstractButton>("rosterAdd").click();
            drawn(size, name("d4-roster-add"));
            part<QAbstractButton>("personClose").click();
            m_window->roster().showImport(QStringLiteral("2026.xlsx"));
            m_window->roster().import().setLook(samples::importAgain());
            drawn(size, name("d3-import-again"));
            m_window->roster().showTable();
        }
    }
    m_settings->set(SettingId::Theme, QStringLiteral("dark"));
}

}  // namespace
}  // namespace xuezhao
