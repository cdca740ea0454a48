// What the person before the camera sees and does: the mirror, the second screen, the kiosk that nobody leaves.

#include "core/session/station_controller.h"
#include "tests/support/station/fake_camera.h"
#include "tests/support/station/marker_engine.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/sample_views.h"
#include "tests/ui/window_fixture.h"
#include "ui/kiosk/act_panel.h"
#include "ui/kiosk/kiosk_pin.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/kiosk/mirror_view.h"
#include "ui/kiosk/pin_pad.h"
#include "ui/kiosk/subject_screen.h"
#include "ui/kiosk/voice.h"
#include "ui/style/theme.h"

#include "core/base/language.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

const QString kPin = QStringLiteral("4071");

/// Mean x of what is pure green, as a share of the width; negative without any.
double greenIn(const cv::Mat& bgr) {
    cv::Mat mask;
    cv::inRange(bgr, cv::Scalar(0, 180, 0), cv::Scalar(90, 255, 90), mask);
    const cv::Moments moments = cv::moments(mask, true);
    return moments.m00 < 20 ? -1 : moments.m10 / moments.m00 / bgr.cols;
}

double greenIn(QWidget& widget) {
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB888).rgbSwapped();
    return greenIn(cv::Mat(image.height(), image.width(), CV_8UC3, const_cast<uchar*>(image.constBits()),
                           std::size_t(image.bytesPerLine())));
}

/// A person with something green at image left.
Image asymmetric() {
    cv::Mat picture = markedSubject().mat().clone();
    cv::Mat dots;
    cv::inRange(picture, cv::Scalar(180, 0, 180), cv::Scalar(255, 90, 255), dots);
    const cv::Rect eyes = cv::boundingRect(dots);
    cv::rectangle(picture, cv::Rect(eyes.x - eyes.width, eyes.y + 2 * eyes.width, 40, 40), {0, 255, 0}, cv::FILLED);
    return Image(picture);
}

TEST(Mirror, TheScreenIsOneAndTheFilesAreNot) {
    const Image subject = asymmetric();
    ASSERT_LT(greenIn(subject.mat()), 0.5);
    const test::TempFolder temporary;
    const std::filesystem::path folder = temporary / "job";
    {
        JobSettings settings;
        settings.name = "Mirror";
        auto job = Job::create(folder, settings);
        ASSERT_TRUE(job.ok());
        Person person;
        person.studentNumber = "1001";
        person.name = "林晓雯";
        ASSERT_TRUE((*job)->store().addPerson(person).ok());
    }
    std::vector<unsigned char> png;
    cv::imencode(".png", subject.mat(), png);
    auto script = std::make_shared<CameraScript>();
    script->picture = subject;
    script->still = std::make_shared<const std::vector<unsigned char>>(std::move(png));
    StationParts parts;
    parts.catalogue = shippedCatalogue();
    parts.openJob = [&] { return Job::open(folder); };
    parts.makeEngine = []() -> Result<std::unique_ptr<FaceEngine>> {
        return std::unique_ptr<FaceEngine>(std::make_unique<MarkerEngine>());
    };
    parts.makeCamera = [&]() -> Result<std::unique_ptr<Camera>> {
        return std::unique_ptr<Camera>(std::make_unique<FakeCamera>(script));
    };
    parts.doubtfulIsGreen = true;
    StationController controller(std::move(parts));
    std::vector<SavedCapture> saved;
    QObject::connect(&controller, &StationController::saved, &controller,
                     [&](const SavedCapture& one) { saved.push_back(one); });
    SubjectScreen screen;
    screen.resize(960, 540);
    screen.show();
    QObject::connect(&controller, &StationController::viewChanged, &screen,
                     [&] { screen.setView(*controller.view()); });
    controller.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.view()->picture != nullptr; }, 20000));
    IdentityScan scan;
    scan.kind = IdentityScan::Kind::StudentNumber;
    scan.number = "1001";
    controller.scan(scan);
    ASSERT_TRUE(QTest::qWaitFor([&] { return controller.view()->phase == Phase::PlaceOpen; }, 20000));
    auto& mirror = *screen.findChild<MirrorView*>();
    EXPECT_GT(greenIn(mirror), 0.5) << "on the screen it is at the right, as in a mirror";
    controller.pressShutter();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !saved.empty(); }, 30000));
    for (const CaptureFile& file : saved.front().capture.files) {
        const cv::Mat kept = cv::imread((folder / file.path).string());
        ASSERT_FALSE(kept.empty()) << file.path;
        const double x = greenIn(kept);
        EXPECT_GT(x, 0) << file.path;
        EXPECT_LT(x, 0.5) << file.path << " is as the camera saw it";
    }
}

TEST(SubjectScreenTest, NameIsLargeAndMasked) {
    useLanguage("zh");
    applyTheme(*qApp, ThemeKind::Light, SizeClass::Large);
    SubjectScreen screen;
    screen.resize(1920, 1080);
    screen.show();
    screen.setView(*samples::tilted());
    const QString who = screen.findChild<QLabel*>(QStringLiteral("subjectWho"))->text();
    EXPECT_EQ(who, QStringLiteral("1207  林*雯"));
    EXPECT_GE(screen.findChild<QLabel*>(QStringLiteral("subjectWho"))->height(), 60);
}

TEST(SubjectScreenTest, ArrowsPointAsTheMirrorShows) {
    SessionView view = *samples::tilted();
    const ShownAct act = shownAct(view);
    EXPECT_TRUE(act.mirrored) << "the head goes to a side of the picture";
    view.cue.act = ActId::RaiseCamera;
    EXPECT_TRUE(shownAct(view).pictogram.isEmpty()) << "what the staff does is not said to the person";
}

class KioskWindowTest : public testing::Test {
protected:
    void SetUp() override {
        useLanguage("zh");
        applyTheme(*qApp, ThemeKind::Light, SizeClass::Large);
    }
    void open(const QString& hash) {
        window = std::make_unique<KioskWindow>(hash, 3000ms);
        window->setSoundOn(false);
        window->resize(1280, 720);
        window->show();
        window->setView(samples::waiting());
    }
    void openWithPin() { open(kiosk_pin::hashOf(kPin)); }
    template <typename T = QAbstractButton>
    T& part(const char* name) {
        T* found = window->findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    void type(const QString& pin) {
        for (const QChar digit : pin) part<PinPad>("pinPad").press(digit);
        part<PinPad>("pinPad").accept();
    }
    void agree() { part("kioskAgree").click(); }

    std::unique_ptr<KioskWindow> window;
};

TEST_F(KioskWindowTest, TheUsualKeysDoNotLeaveIt) {
    openWithPin();
    QSignalSpy left(window.get(), &KioskWindow::left);
    for (const auto& [key, with] :
         {std::pair(Qt::Key_F4, Qt::AltModifier), std::pair(Qt::Key_Escape, Qt::NoModifier),
          std::pair(Qt::Key_Q, Qt::ControlModifier), std::pair(Qt::Key_W, Qt::ControlModifier),
          std::pair(Qt::Key_F11, Qt::NoModifier), std::pair(Qt::Key_Tab, Qt::AltModifier),
          std::pair(Qt::Key_Return, Qt::NoModifier), std::pair(Qt::Key_Meta, Qt::NoModifier)})
        QTest::keyClick(window.get(), key, with);
    EXPECT_FALSE(window->close()) << "what Alt+F4 becomes at a desktop";
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(left.count(), 0);
    EXPECT_EQ(window->state().step, KioskStep::Consent);
}

TEST_F(KioskWindowTest, ThereIsNoPinUntilTheOwnerSetsOne) {
    open({});
    EXPECT_TRUE(part<PinPad>("pinPad").isVisible());
    QSignalSpy chosen(window.get(), &KioskWindow::pinChosen);
    type(QStringLiteral("12"));
    type(kPin);
    type(QStringLiteral("4072"));
    EXPECT_EQ(chosen.count(), 0) << "too short, and not twice the same";
    type(kPin);
    type(kPin);
    ASSERT_EQ(chosen.count(), 1);
    const QString hash = chosen.front().front().toString();
    EXPECT_FALSE(hash.contains(kPin));
    EXPECT_TRUE(kiosk_pin::matches(kPin, hash));
    EXPECT_FALSE(part<PinPad>("pinPad").isVisible());
}

TEST_F(KioskWindowTest, TheLockIsHeldAndThePinLeaves) {
    openWithPin();
    QSignalSpy left(window.get(), &KioskWindow::left);
    QSignalSpy refused(window.get(), &KioskWindow::pinRefused);
    part("kioskLock").click();
    EXPECT_FALSE(part<PinPad>("pinPad").isVisible()) << "a tap is no hold";
    QTest::mousePress(&part("kioskLock"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<PinPad>("pinPad").isVisible(); }, 6000));
    QTest::mouseRelease(&part("kioskLock"), Qt::LeftButton);
    type(QStringLiteral("0000"));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(left.count(), 0);
    type(kPin);
    EXPECT_EQ(left.count(), 1);
    EXPECT_TRUE(window->close());
}

TEST_F(KioskWindowTest, NothingBeforeConsentAndMaskedAfterIt) {
    openWithPin();
    QSignalSpy closed(window.get(), &KioskWindow::placeClosed);
    window->setView(samples::counting());
    EXPECT_GT(closed.count(), 0);
    agree();
    window->setView(samples::counting());
    EXPECT_EQ(window->state().step, KioskStep::Position);
    const QString who = part<QLabel>("kioskWho").text();
    EXPECT_TRUE(who.contains(QStringLiteral("林*雯"))) << who.toStdString();
    EXPECT_TRUE(who.contains(QStringLiteral("340***********123X")));
    EXPECT_FALSE(who.contains(QStringLiteral("林晓雯")));
}

TEST_F(KioskWindowTest, EveryStepInBothOrientations) {
    struct Shape {
        const char* name;
        QSize size;
    };
    for (const Shape& shape : {Shape{"landscape", {1920, 1080}}, Shape{"portrait", {1080, 1920}}}) {
        openWithPin();
        window->resize(shape.size);
        const auto draw = [&](const char* page) {
            QApplication::processEvents();
            const QImage image = window->grab().toImage();
            const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../screenshots"));
            folder.mkpath(QStringLiteral("."));
            EXPECT_TRUE(image.save(
                folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(page), QLatin1String(shape.name)))));
            EXPECT_EQ(image.size(), shape.size);
            EXPECT_EQ(image.pixelColor(2, 2), QColor(0xEC, 0xEC, 0xEC)) << page;
        };
        draw("b1-consent");
        agree();
        draw("b2-swipe");
        window->setView(samples::tilted());
        draw("b3-position");
        window->setView(samples::counting());
        draw("b4-countdown");
        window->setView(samples::saved());
        EXPECT_EQ(window->state().step, KioskStep::Choose);
        draw("b5-choose");
        part("kioskUse").click();
        draw("b6-done");
        window.reset();
        openWithPin();
        window->resize(shape.size);
        agree();
        auto question = std::make_shared<SessionView>(*samples::waiting());
        question->question = QuestionView{QuestionKind::NotInRoster, {}, {}, {}};
        window->setView(question);
        EXPECT_EQ(window->state().step, KioskStep::Call);
        draw("b6-please-call");
        SubjectScreen screen;
        screen.resize(shape.size);
        screen.show();
        screen.setView(*samples::tilted());
        QApplication::processEvents();
        screen.grab().save(QCoreApplication::applicationDirPath() +
                           QStringLiteral("/../screenshots/b7-subject-%1.png").arg(QLatin1String(shape.name)));
    }
}

TEST(PinGuardTest, WrongTriesAreSlowed) {
    PinGuard guard;
    PinGuard::Time now{1h};
    for (int i = 0; i < 2; ++i) guard.wrong(now);
    EXPECT_EQ(guard.waitAt(now), 0s);
    guard.wrong(now);
    EXPECT_EQ(guard.waitAt(now), 2s);
    now += 2s;
    EXPECT_EQ(guard.waitAt(now), 0s);
    guard.wrong(now);
    EXPECT_EQ(guard.waitAt(now), 4s);
    for (int i = 0; i < 20; ++i) guard.wrong(now);
    EXPECT_EQ(guard.waitAt(now), PinGuard::kLongest);
    guard.right();
    EXPECT_EQ(guard.waitAt(now), 0s);
}

TEST(KioskPin, IsSaltedAndSlow) {
    const QString one = kiosk_pin::hashOf(kPin), two = kiosk_pin::hashOf(kPin);
    EXPECT_NE(one, two) << "salted";
    EXPECT_TRUE(one.startsWith(QStringLiteral("$argon2id$")));
    EXPECT_TRUE(kiosk_pin::matches(kPin, one));
    EXPECT_FALSE(kiosk_pin::matches(QStringLiteral("4070"), one));
    EXPECT_FALSE(kiosk_pin::matches(kPin, {})) << "no PIN opens nothing";
    EXPECT_FALSE(kiosk_pin::isAllowed(QStringLiteral("123")));
    EXPECT_FALSE(kiosk_pin::isAllowed(QStringLiteral("12a4")));
}

TEST(VoiceTest, ASentenceIsNoOption) {
    const QStringList chinese = Voice::argumentsFor(QStringLiteral("-往后退半步"), true);
    EXPECT_EQ(chinese[1], QStringLiteral("cmn"));
    EXPECT_EQ(chinese[chinese.size() - 2], QStringLiteral("--"));
    EXPECT_EQ(Voice::argumentsFor(QStringLiteral("Step back"), false)[1], QStringLiteral("en"));
}

}  // namespace
}  // namespace xuezhao
