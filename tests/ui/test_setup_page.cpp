// The morning set-up: its steps by keys, what it says, what it gives to be kept, and how it looks.

#include "core/devices/virtual_subject.h"
#include "core/session/live_analysis.h"
#include "tests/ui/sample_views.h"
#include "tests/ui/screenshot.h"
#include "tests/ui/window_fixture.h"
#include "ui/capture/capture_page.h"
#include "ui/capture/drift_line.h"
#include "ui/setup/act_card.h"
#include "ui/setup/setup_page.h"
#include "ui/style/key_button.h"
#include "ui/style/theme.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QLabel>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace xuezhao {
namespace {

/// A studio that the readings find well; the tests change what they are about.
std::shared_ptr<LiveResult> studio(bool person, double sides = 1.02, bool darkCorner = false) {
    static std::uint64_t number = 0;
    SubjectScene scene;
    scene.size = {1600, 1200};
    scene.present = person;
    scene.look.hair = Hair::Bun;
    scene.pose.eyesCentre = {800, 500};
    scene.pose.pupilDistance = 158;
    cv::Mat picture = SubjectPainter().draw(scene).mat().clone();
    if (darkCorner) {
        // Falls off towards the lower left, as where a lamp is aimed too high.
        for (int y = 0; y < picture.rows; ++y) {
            auto* row = picture.ptr<cv::Vec3b>(y);
            for (int x = 0; x < picture.cols; ++x) {
                const double far = std::hypot(x - 350.0, y - 1200.0);
                const double dim = 1 - 0.42 * std::exp(-far * far / (2 * 230.0 * 230.0));
                for (int k = 0; k < 3; ++k) row[x][k] = cv::saturate_cast<uchar>(row[x][k] * dim);
            }
        }
    } else if (sides > 1.1) {
        for (int x = 800; x < picture.cols; ++x) {
            const double dim = std::pow(1 / sides, std::min(1.0, (x - 800) / 300.0) / 2.2);
            picture.col(x) *= dim;
        }
    }
    auto result = std::make_shared<LiveResult>();
    result->frame.image = Image(picture);
    result->frame.number = ++number;
    Facts& facts = result->facts;
    facts.picture = scene.size;
    if (!person) return result;
    const SubjectTruth truth = truthOf(scene);
    facts.faces = 1;
    FaceFacts& face = facts.face.emplace();
    face.box = truth.faceBox;
    face.imageLeftPupil = truth.imageLeftPupil;
    face.imageRightPupil = truth.imageRightPupil;
    face.crownY = Reading::of(truth.crownY);
    face.chinY = Reading::of(truth.chinY);
    face.imageLeftCheekX = Reading::of(truth.imageLeftCheekX);
    face.imageRightCheekX = Reading::of(truth.imageRightCheekX);
    face.lipGap = Reading::of(0);
    face.lidOpeningImageLeft = face.lidOpeningImageRight = Reading::of(0.34);
    face.faceHighlight = Reading::of(31);
    face.noseHighlight = Reading::of(206);
    facts.background = BackgroundFacts{{100, 197, 255}, 0.4, 0.5, 4};
    facts.light.sides = Reading::of(sides);
    facts.light.skinLevel = Reading::of(170);
    facts.light.eyeWhite = Reading::of(196);
    facts.light.cast = Reading::of(1.1);
    facts.look.eyeBlur = Reading::of(0.7);
    facts.look.noise = Reading::of(0.4);
    judgeFrame(*result, samples::standards(), {3200, 2400});
    return result;
}

class SetupWindow : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        m_window->showSetup();
        page = &m_window->setup();
        ASSERT_TRUE(page->hasFocus());
    }

    void show(std::shared_ptr<const LiveResult> picture) {
        auto view = std::make_shared<SessionView>(*samples::waiting());
        view->picture = std::move(picture);
        view->status.stillSize = {3200, 2400};
        view->status.devices = {{DeviceRole::Camera, "Camera", {DeviceState::Ready, {}}, {}, true, 0, 0},
                                {DeviceRole::Reader, "Keyboard", {DeviceState::Ready, {}}, {}, true, 0, 3}};
        m_window->setView(view);
    }
    void press(Qt::Key key) { QTest::keyClick(page, key); }
    QString act() { return part<ActCard>("setupAct").text(); }
    /// From the first step to one, all well.
    void goTo(WizardStep step) {
        page->begin();
        while (page->step() != step) {
            const WizardStep before = page->step();
            show(studio(before > WizardStep::Wall));
            press(Qt::Key_Space);
            ASSERT_NE(page->step(), before) << wizardTable()[std::size_t(before)].name << ' ' << act().toStdString();
        }
    }
    void draw(const QString& name) {
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            m_window->resize(size);
            for (int i = 0; i < 3; ++i) QApplication::processEvents();
            EXPECT_TRUE(
                keepScreenshot(m_window->grab().toImage(), QStringLiteral("%1-%2").arg(name).arg(size.width())));
            EXPECT_EQ(m_window->size(), size) << "nothing is wider than the window";
            expectWholeKeyButtons();
        }
    }

    SetupPage* page = nullptr;
};

TEST_F(SetupWindow, GoesStepByStepToABaseline) {
    QSignalSpy asked(page, &SetupPage::testAsked), finished(page, &SetupPage::finished);
    std::optional<Baseline> kept;
    QObject::connect(page, &SetupPage::baselineReady, page, [&](const Baseline& one) { kept = one; });
    goTo(WizardStep::Test);
    show(studio(true));
    press(Qt::Key_Space);
    ASSERT_EQ(asked.count(), 1);
    press(Qt::Key_Space);
    EXPECT_EQ(asked.count(), 1) << "one is on its way";
    page->setTest({studio(true), {}});
    EXPECT_FALSE(kept);
    press(Qt::Key_Space);
    ASSERT_TRUE(kept);
    EXPECT_NEAR(*kept->look[StudioQuantity::LampBalance], std::log(1.02), 1e-9);
    EXPECT_NEAR(*kept->look[StudioQuantity::WallSides], 0, 0.02);
    EXPECT_EQ(kept->scene.size, cv::Size(64, 48)) << "of the step with nobody before the camera";
    EXPECT_EQ(finished.count(), 0) << "not before it is kept";
    page->setKept({});
    EXPECT_EQ(finished.count(), 1);
    EXPECT_TRUE(m_window->capture().isVisible());
}

TEST_F(SetupWindow, WhatFallsShortIsMendedOrSkippedAndLogged) {
    std::vector<std::string> skipped;
    QObject::connect(page, &SetupPage::stepSkipped, page, [&](const std::string& step) { skipped.push_back(step); });
    goTo(WizardStep::Wall);
    show(studio(false, 1, true));
    EXPECT_EQ(part<KeyButton>("setupNext").look(), KeyButton::Look::Off);
    press(Qt::Key_Space);
    EXPECT_EQ(page->step(), WizardStep::Wall);
    press(Qt::Key_Escape);
    EXPECT_EQ(page->step(), WizardStep::Lamps);
    EXPECT_THAT(skipped, testing::ElementsAre("Wall"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(page->step(), WizardStep::Wall);
    show(studio(false));
    press(Qt::Key_PageDown);
    EXPECT_EQ(page->step(), WizardStep::Lamps);
}

TEST_F(SetupWindow, SkippedToTheEndItIsOver) {
    QSignalSpy skipped(page, &SetupPage::setupSkipped), finished(page, &SetupPage::finished);
    show(nullptr);
    for (std::size_t i = 0; i < wizardTable().size(); ++i) press(Qt::Key_Escape);
    EXPECT_EQ(skipped.count(), 1);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_TRUE(m_window->capture().isVisible());
}

TEST_F(SetupWindow, AWarningMayBeTakenAlong) {
    m_settings->set(SettingId::Language, QStringLiteral("en"));
    goTo(WizardStep::Lamps);
    show(studio(true, 1.27));
    EXPECT_EQ(act(), QStringLiteral("Lamp 2 nearer by 20 cm"));
    EXPECT_EQ(part<KeyButton>("setupNext").text(), QStringLiteral("Next, with a warning"));
    press(Qt::Key_Space);
    EXPECT_EQ(page->step(), WizardStep::Place);
}

TEST_F(SetupWindow, ATestThatFailedIsSaidAndTakenAgain) {
    QSignalSpy asked(page, &SetupPage::testAsked);
    goTo(WizardStep::Test);
    press(Qt::Key_Space);
    page->setTest({nullptr, Error{ErrorId::CameraLost, {}, {}}});
    EXPECT_FALSE(part<QLabel>("setupActDetail").text().isEmpty());
    press(Qt::Key_Space);
    EXPECT_EQ(asked.count(), 2);
    page->setTest({studio(true), {}});
    press(Qt::Key_Backspace);
    EXPECT_EQ(page->step(), WizardStep::Test) << "another one, not the step before";
    press(Qt::Key_Space);
    EXPECT_EQ(asked.count(), 3);
}

TEST_F(SetupWindow, ALostCameraLeavesNoStaleReadings) {
    goTo(WizardStep::Wall);
    show(nullptr);
    press(Qt::Key_Space);
    EXPECT_EQ(page->step(), WizardStep::Wall);
}

TEST_F(SetupWindow, LettersAndEnterDoNothing) {
    goTo(WizardStep::Wall);
    show(studio(false));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_A, Qt::Key_1}) press(key);
    EXPECT_EQ(page->step(), WizardStep::Wall);
}

TEST_F(SetupWindow, IsReachedByItsKey) {
    m_window->showPages();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_7, Qt::ControlModifier);
    EXPECT_TRUE(page->isVisible());
}

TEST_F(SetupWindow, Screens) {
    for (const char* language : {"zh", "en"}) {
        m_settings->set(SettingId::Language, QLatin1String(language));
        const QString end = QLatin1Char('-') + QLatin1String(language);
        page->begin();
        show(studio(false));
        draw(QStringLiteral("g0-setup-camera") + end);
        goTo(WizardStep::Wall);
        show(studio(false, 1, true));
        draw(QStringLiteral("g1-setup-background") + end);
        show(studio(true));
        draw(QStringLiteral("g1-setup-background-person") + end);
        goTo(WizardStep::Lamps);
        show(studio(true, 1.27));
        draw(QStringLiteral("g2-setup-lamps") + end);
        goTo(WizardStep::Place);
        show(studio(true));
        draw(QStringLiteral("g3-setup-place") + end);
        goTo(WizardStep::Readers);
        show(studio(true));
        draw(QStringLiteral("g4-setup-readers") + end);
        goTo(WizardStep::Test);
        press(Qt::Key_Space);
        page->setTest({studio(true, 1.27), {}});
        draw(QStringLiteral("g5-setup-test") + end);
    }
}

TEST_F(SetupWindow, DriftIsSaidInTheStatusLineAndWhileNobodyIsThere) {
    m_settings->set(SettingId::Language, QStringLiteral("en"));
    m_window->showPages();
    auto view = std::make_shared<SessionView>(*samples::waiting());
    view->studio.setupDue = true;
    m_window->setView(view);
    EXPECT_EQ(part<QLabel>("statusStudio").text(), QStringLiteral("Not set up today"));
    view = std::make_shared<SessionView>(*view);
    view->studio = {false, {DriftId::Lamp2Weak}, {}};
    m_window->setView(view);
    EXPECT_EQ(part<QLabel>("statusStudio").text(), QStringLiteral("Lamp 2 has become weaker"));
    EXPECT_EQ(part<QLabel>("cueDetail").text(), driftLine(DriftId::Lamp2Weak));
    draw(QStringLiteral("a9-drift-en"));
    view = std::make_shared<SessionView>(*view);
    view->studio.drifted.clear();
    m_window->setView(view);
    EXPECT_FALSE(part<QLabel>("statusStudio").isVisible());
}

}  // namespace
}  // namespace xuezhao
