// What the person before the camera sees and does: the mirror, the second screen, the kiosk that nobody leaves.

#include "core/session/station_controller.h"
#include "tests/support/station/fake_camera.h"
#include "tests/support/station/marker_engine.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/sample_views.h"
#include "tests/ui/screenshot.h"
#include "tests/ui/window_fixture.h"
#include "ui/kiosk/act_panel.h"
#include "ui/kiosk/kiosk_pin.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/kiosk/mirror_view.h"
#include "ui/kiosk/notice_text.h"
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
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <filesystem>
#include <fstream>

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
    /// One more good photograph.
    void take(int number, const std::shared_ptr<const LiveResult>& picture = samples::counting()->picture) {
        window->setView(samples::counting());
        auto view = std::make_shared<SessionView>(*samples::saved());
        view->recent.front().id = CaptureId(number);
        view->picture = picture;
        window->setView(view);
    }
    /// Texts that do not fit where they stand, buttons narrower than their text.
    QStringList clipped() {
        QStringList found;
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            const bool wraps = label->wordWrap();
            const int needed = wraps ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
            const QRect placed(label->mapTo(window.get(), QPoint()), label->size());
            const bool scrolled = label->objectName() == QLatin1String("kioskNoticeText");
            if (needed > label->height() + 1 || (!wraps && label->minimumSizeHint().width() > label->width()) ||
                (!scrolled && !window->rect().contains(placed)))
                found += label->text();
        }
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>())
            if (button->isVisible() &&
                (button->minimumSizeHint().width() > button->width() ||
                 button->minimumSizeHint().height() > button->height() ||
                 !window->rect().contains(QRect(button->mapTo(window.get(), QPoint()), button->size()))))
                found += button->objectName() + QLatin1Char(' ') + button->text();
        return found;
    }

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

struct KioskLook {
    const char* name;
    QSize size;
    const char* language;
    bool large;
};

class KioskScreens : public KioskWindowTest, public testing::WithParamInterface<KioskLook> {
protected:
    void draw(const char* page) {
        for (int i = 0; i < 2; ++i) QApplication::processEvents();
        const QImage image = window->grab().toImage();
        EXPECT_TRUE(
            keepScreenshot(image, QStringLiteral("%1-%2").arg(QLatin1String(page), QLatin1String(GetParam().name))));
        EXPECT_EQ(image.size(), GetParam().size);
        EXPECT_EQ(image.pixelColor(2, 2), QColor(0xEC, 0xEC, 0xEC)) << page;
        EXPECT_EQ(clipped(), QStringList()) << page << ": " << clipped().join(QStringLiteral(" | ")).toStdString();
    }
    void start() {
        useLanguage(GetParam().language);
        openWithPin();
        window->resize(GetParam().size);
        if (GetParam().large) part("kioskLarge").click();
    }
};

TEST_P(KioskScreens, EveryStep) {
    start();
    draw("b1-consent");
    part("kioskNotice").click();
    draw("b1-notice");
    part("kioskNoticeBack").click();
    agree();
    draw("b2-swipe");
    window->setView(samples::tilted());
    draw("b3-position");
    window->setView(samples::counting());
    draw("b4-countdown");
    take(1207);
    EXPECT_EQ(window->state().step, KioskStep::Choose);
    draw("b5-choose-one");
    part("kioskAgain").click();
    take(1208, samples::tilted()->picture);
    part("kioskAgain").click();
    take(1209);
    EXPECT_EQ(window->state().good.size(), 3u);
    draw("b5-choose");
    part("kioskUse").click();
    draw("b6-done");
    window.reset();
    start();
    agree();
    auto question = std::make_shared<SessionView>(*samples::waiting());
    question->question = QuestionView{QuestionKind::NotInRoster, {}, {}, {}};
    window->setView(question);
    EXPECT_EQ(window->state().step, KioskStep::Call);
    draw("b6-please-call");
    window.reset();
    start();
    agree();
    window->setView(samples::tilted());
    for (int failed = 0; failed < 3; ++failed) {
        auto view = std::make_shared<SessionView>(*samples::saved());
        view->recent.front().id = CaptureId(1300 + failed);
        view->recent.front().outcomes = {Outcome::Fail, Outcome::Pass};
        window->setView(view);
    }
    EXPECT_EQ(window->state().trouble, KioskTrouble::Tries);
    draw("b6-tries");
    QTest::mousePress(&part("kioskLock"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return part<PinPad>("pinPad").isVisible(); }, 6000));
    QTest::mouseRelease(&part("kioskLock"), Qt::LeftButton);
    type(QStringLiteral("0000"));
    draw("b8-pin");
    SubjectScreen screen;
    screen.resize(GetParam().size);
    screen.show();
    screen.setView(*samples::tilted());
    QApplication::processEvents();
    keepScreenshot(screen.grab().toImage(), QStringLiteral("b7-subject-%1").arg(QLatin1String(GetParam().name)));
    useLanguage("zh");
}

INSTANTIATE_TEST_SUITE_P(Kiosk, KioskScreens,
                         testing::Values(KioskLook{"landscape", {1920, 1080}, "zh", false},
                                         KioskLook{"portrait", {1080, 1920}, "zh", false},
                                         KioskLook{"landscape-en", {1920, 1080}, "en", false},
                                         KioskLook{"portrait-en", {1080, 1920}, "en", false},
                                         KioskLook{"landscape-large", {1920, 1080}, "zh", true},
                                         KioskLook{"portrait-large", {1080, 1920}, "zh", true},
                                         KioskLook{"landscape-en-large", {1920, 1080}, "en", true},
                                         KioskLook{"portrait-en-large", {1080, 1920}, "en", true},
                                         KioskLook{"1366", {1366, 768}, "zh", false},
                                         KioskLook{"1366-en-large", {1366, 768}, "en", true}));

TEST_F(KioskWindowTest, ThePhotographsFillTheHeightAndKeysChoose) {
    openWithPin();
    window->resize(1920, 1080);
    agree();
    take(1207);
    part("kioskAgain").click();
    take(1208);
    part("kioskAgain").click();
    take(1209);
    QApplication::processEvents();
    for (const char* name : {"kioskPhoto0", "kioskPhoto1", "kioskPhoto2"}) EXPECT_GT(part(name).height(), 450) << name;
    EXPECT_TRUE(part("kioskPhoto2").isChecked()) << "the last is recommended";
    EXPECT_FALSE(part("kioskAgain").isEnabled()) << "no try is left";
    QTest::keyClick(window.get(), Qt::Key_1);
    EXPECT_EQ(window->state().chosen, 0u);
    EXPECT_TRUE(part("kioskPhoto0").isChecked());
    QTest::keyClick(window.get(), Qt::Key_Right);
    EXPECT_EQ(window->state().chosen, 1u);
    QTest::keyClick(window.get(), Qt::Key_4);
    EXPECT_EQ(window->state().chosen, 1u) << "there is no fourth";
    part("kioskPhoto0").click();
    EXPECT_EQ(window->state().chosen, 0u);
    QSignalSpy chosen(window.get(), &KioskWindow::photographChosen);
    QTest::keyClick(window.get(), Qt::Key_Space);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toLongLong(), 1207);
}

TEST_F(KioskWindowTest, TheChoiceShowsThePhotographAndNotTheStripsSmallOne) {
    openWithPin();
    window->resize(1920, 1080);
    agree();
    take(1207);
    QApplication::processEvents();
    const QImage shown = part("kioskPhoto0").grab().toImage();
    const QColor backdrop = shown.pixelColor(shown.width() / 12, shown.height() / 12);
    EXPECT_NEAR(backdrop.red(), 100, 8);
    EXPECT_NEAR(backdrop.green(), 197, 8);
    EXPECT_NEAR(backdrop.blue(), 255, 8);
}

TEST_F(KioskWindowTest, TheWholeNoticeIsReadAndGivenBack) {
    openWithPin();
    part("kioskNotice").click();
    auto& text = part<QLabel>("kioskNoticeText");
    ASSERT_TRUE(text.isVisible());
    for (const char* what : {"学校", "撤回", "人脸识别"})
        EXPECT_TRUE(text.text().contains(QString::fromUtf8(what))) << what;
    QTest::keyClick(window.get(), Qt::Key_Down);
    QTest::keyClick(window.get(), Qt::Key_Space);
    EXPECT_FALSE(text.isVisible());
    EXPECT_EQ(window->state().step, KioskStep::Consent) << "to have read is not to have agreed";
    window->setNotice({QStringLiteral("本校告知书 <b>\n\n第二段"), {}});
    part("kioskNotice").click();
    EXPECT_TRUE(text.text().contains(QStringLiteral("本校告知书 &lt;b&gt;"))) << "plain text";
    part("kioskLanguage").click();
    EXPECT_TRUE(text.text().contains(QStringLiteral("本校告知书"))) << "never two different notices";
    useLanguage("zh");
}

TEST(NoticeText, IsThatOfTheJobThenOfTheOwnerThenOurs) {
    const test::TempFolder temporary;
    const std::filesystem::path job = temporary / "job", own = temporary / "own";
    for (const auto& folder : {job, own}) std::filesystem::create_directories(folder);
    EXPECT_TRUE(readNotice({job, own}).zh.isEmpty());
    std::ofstream(own / "notice.zh.txt") << "甲\n";
    EXPECT_EQ(readNotice({job, own}).zh, QStringLiteral("甲"));
    std::ofstream(job / "notice.en.txt") << "B";
    EXPECT_EQ(readNotice({job, own}).en, QStringLiteral("B"));
    EXPECT_TRUE(readNotice({job, own}).zh.isEmpty()) << "not mixed with another folder's";
}

TEST_F(KioskWindowTest, WhoChangesTheirMindGoesBackToTheStart) {
    openWithPin();
    part("kioskDecline").click();
    ASSERT_EQ(window->state().step, KioskStep::Call);
    QApplication::processEvents();
    ASSERT_TRUE(part("kioskRestart").isVisible());
    part("kioskRestart").click();
    EXPECT_EQ(window->state().step, KioskStep::Consent);
}

TEST_F(KioskWindowTest, LanguageAndSizeAreThoseOfTheNextPersonAgain) {
    openWithPin();
    window->resize(1080, 1920);  // there is room for large text
    const int normal = part("kioskAgree").sizeHint().height();
    part("kioskLanguage").click();
    part("kioskLarge").click();
    EXPECT_EQ(languageInForce(), "en");
    EXPECT_GT(part("kioskAgree").sizeHint().height(), normal);
    part("kioskDecline").click();
    EXPECT_EQ(languageInForce(), "en") << "still the same person";
    part("kioskRestart").click();
    EXPECT_EQ(languageInForce(), "zh");
    EXPECT_EQ(part("kioskAgree").sizeHint().height(), normal);
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
