// The morning set-up through the controller: a test capture leaves no record, the baseline is kept in the job, nothing
// is taken by itself meanwhile.

#include "core/session/station_controller.h"
#include "core/store/job.h"
#include "tests/support/station/fake_camera.h"
#include "tests/support/station/marker_engine.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

class StationSetup : public testing::Test {
protected:
    void SetUp() override {
        folder = temporary / "job";
        JobSettings settings;
        settings.name = "Unit";
        auto job = Job::create(folder, settings);
        ASSERT_TRUE(job) << toText(job.error());
        Person person;
        person.name = "张三";
        person.studentNumber = "2022110001";
        ASSERT_TRUE((*job)->store().putPeople({person}));
        script->picture = markedSubject();
        std::vector<unsigned char> png;
        cv::imencode(".png", script->picture.mat(), png);
        script->still = std::make_shared<const std::vector<unsigned char>>(std::move(png));
    }
    void open() {
        StationParts parts;
        auto catalogue = Catalogue::builtIn();
        ASSERT_TRUE(catalogue);
        parts.catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
        parts.openJob = [this] { return Job::open(folder); };
        parts.makeEngine = []() -> Result<std::unique_ptr<FaceEngine>> {
            return std::unique_ptr<FaceEngine>(std::make_unique<MarkerEngine>());
        };
        parts.makeCamera = [this]() -> Result<std::unique_ptr<Camera>> {
            return std::unique_ptr<Camera>(std::make_unique<FakeCamera>(script));
        };
        parts.doubtfulIsGreen = true;
        controller = std::make_unique<StationController>(std::move(parts));
        QObject::connect(controller.get(), &StationController::testTaken, controller.get(),
                         [this](const TestCapture& test) { tests.push_back(test); });
        QObject::connect(controller.get(), &StationController::baselineKept, controller.get(),
                         [this](const std::optional<Error>& error) { kept.push_back(error); });
        controller->start();
        ASSERT_TRUE(wait([this] { return controller->view()->picture != nullptr; }));
    }
    template <typename Predicate>
    bool wait(Predicate predicate, std::chrono::milliseconds most = 20s) {
        QElapsedTimer timer;
        timer.start();
        while (!predicate()) {
            if (timer.elapsed() > most.count()) return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        }
        return true;
    }
    int stills() {
        const std::lock_guard lock(script->lock);
        return script->requests;
    }

    test::TempFolder temporary;
    std::filesystem::path folder;
    std::shared_ptr<CameraScript> script = std::make_shared<CameraScript>();
    std::vector<TestCapture> tests;
    std::vector<std::optional<Error>> kept;
    std::unique_ptr<StationController> controller;
};

TEST_F(StationSetup, ATestCaptureIsJudgedAndLeavesNoRecord) {
    open();
    controller->takeTest();
    controller->takeTest();  // one is on its way
    ASSERT_TRUE(wait([this] { return !tests.empty(); }));
    ASSERT_TRUE(tests.front().still) << toText(*tests.front().error);
    EXPECT_EQ(tests.front().still->verdicts.size(), 2u);
    EXPECT_EQ(stills(), 1);
    EXPECT_EQ(controller->view()->phase, Phase::NoPlace);
    controller.reset();
    auto job = Job::open(folder);
    ASSERT_TRUE(job);
    EXPECT_EQ((*job)->store().counts()->captures, 0);
}

TEST_F(StationSetup, AFailedTestCaptureIsSaidAndTheNextOneWorks) {
    open();
    {
        const std::lock_guard lock(script->lock);
        script->stills = CameraScript::Stills::Fail;
    }
    controller->takeTest();
    ASSERT_TRUE(wait([this] { return tests.size() == 1; }));
    ASSERT_TRUE(tests[0].error);
    EXPECT_EQ(tests[0].error->id, ErrorId::CameraLost);
    {
        const std::lock_guard lock(script->lock);
        script->stills = CameraScript::Stills::Give;
    }
    controller->takeTest();
    ASSERT_TRUE(wait([this] { return tests.size() == 2; }));
    EXPECT_TRUE(tests[1].still);
}

TEST_F(StationSetup, TheBaselineIsKeptInTheJob) {
    open();
    Baseline baseline;
    baseline.when = WallTime(1795420800123ms);
    baseline.look[StudioQuantity::WallL] = 76;
    controller->keepBaseline(baseline);
    ASSERT_TRUE(wait([this] { return !kept.empty(); }));
    EXPECT_FALSE(kept.front());
    EXPECT_EQ(controller->view()->studio.setUpAt, baseline.when);
    controller.reset();
    open();
    ASSERT_TRUE(wait([this] { return controller->view()->studio.setUpAt.has_value(); }));
    EXPECT_EQ(controller->view()->studio.setUpAt, baseline.when);
    EXPECT_FALSE(controller->view()->studio.setupDue) << "not a camera that sees people who are there";
}

TEST_F(StationSetup, NothingIsTakenByItselfMeanwhile) {
    open();
    controller->setSettingUp(true);
    IdentityScan scan;
    scan.kind = IdentityScan::Kind::StudentNumber;
    scan.number = "2022110001";
    controller->scan(scan);
    ASSERT_TRUE(wait([this] { return controller->view()->phase == Phase::PlaceOpen; }));
    EXPECT_FALSE(wait([this] { return controller->view()->phase != Phase::PlaceOpen; }, 1500ms));
    EXPECT_EQ(stills(), 0);
    controller->setSettingUp(false);
    EXPECT_TRUE(wait([this] { return stills() > 0; }));
}

}  // namespace
}  // namespace xuezhao
