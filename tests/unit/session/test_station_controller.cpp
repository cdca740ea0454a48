// The controller with a real job on the disk, a camera and an engine made for the purpose.

#include "core/base/durable_file.h"
#include "core/session/station_controller.h"
#include "tests/support/station/fake_camera.h"
#include "tests/support/station/marker_engine.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <filesystem>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

Result<void> fullDisk(WriteStep step, const std::filesystem::path&) {
    if (step == WriteStep::Write) return Error{ErrorId::DiskFull, "disk", {}};
    return {};
}

class Station : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_picture = markedSubject();
        std::vector<unsigned char> png;
        cv::imencode(".png", s_picture.mat(), png);
        s_still = std::make_shared<const std::vector<unsigned char>>(std::move(png));
    }

    void SetUp() override {
        folder = temporary / "job";
        JobSettings settings;
        settings.name = "Unit";
        auto job = Job::create(folder, settings);
        ASSERT_TRUE(job) << toText(job.error());
        std::vector<Person> people(3);
        for (int i = 0; i < 3; ++i) {
            people[static_cast<std::size_t>(i)].name = "张三";
            people[static_cast<std::size_t>(i)].studentNumber = "202211000" + std::to_string(i + 1);
        }
        ASSERT_TRUE((*job)->store().putPeople(people));
        script->picture = s_picture;
        script->still = s_still;
    }
    void TearDown() override { setWriteProbe(nullptr); }

    void open() {
        StationParts parts;
        auto catalogue = Catalogue::builtIn();
        ASSERT_TRUE(catalogue);
        parts.catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
        parts.openJob = [this] { return Job::open(folder); };
        parts.makeEngine = [this]() -> Result<std::unique_ptr<FaceEngine>> {
            if (engineMissing) return Error{ErrorId::ModelMissing, "model", {}};
            return std::unique_ptr<FaceEngine>(std::make_unique<MarkerEngine>());
        };
        parts.makeCamera = [this]() -> Result<std::unique_ptr<Camera>> {
            return std::unique_ptr<Camera>(std::make_unique<FakeCamera>(script));
        };
        parts.doubtfulIsGreen = !watched;  // what the drawn person leaves open is not what is tested here
        controller = std::make_unique<StationController>(std::move(parts));
        QObject::connect(controller.get(), &StationController::saved, controller.get(),
                         [this](const SavedCapture& capture) { saved.push_back(capture); });
        QObject::connect(controller.get(), &StationController::repaired, controller.get(),
                         [this](const RepairReport& report) { repaired.push_back(report); });
        controller->start();
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
    bool waitFor(Phase phase) {
        return wait([&] { return controller->view()->phase == phase; });
    }
    bool waitFor(CueId cue) {
        return wait([&] { return controller->view()->cue.id == cue; });
    }
    bool waitForCamera() {
        return wait([&] { return controller->view()->picture != nullptr; });
    }
    void scan(const std::string& number) {
        IdentityScan one;
        one.kind = IdentityScan::Kind::StudentNumber;
        one.number = number;
        controller->scan(one);
    }
    void set(CameraScript::Stills stills) {
        const std::lock_guard lock(script->lock);
        script->stills = stills;
    }
    void set(DeviceState state) {
        const std::lock_guard lock(script->lock);
        script->status.state = state;
    }
    void show(const Image& picture, std::chrono::milliseconds time) {
        {
            const std::lock_guard lock(script->lock);
            script->picture = picture;
        }
        QElapsedTimer timer;
        timer.start();
        wait([&] { return timer.elapsed() >= time.count(); });
    }
    int requests() {
        const std::lock_guard lock(script->lock);
        return script->requests;
    }
    /// How many photographs the job holds, after closing it.
    int capturesOnDisk() {
        controller.reset();
        auto job = Job::open(folder);
        EXPECT_TRUE(job);
        return (*job)->store().counts().value().captures;
    }

    static Image s_picture;
    static Bytes s_still;
    test::TempFolder temporary;
    std::filesystem::path folder;
    std::shared_ptr<CameraScript> script = std::make_shared<CameraScript>();
    bool engineMissing = false;
    bool watched = false;  ///< somebody is there to be asked
    std::vector<SavedCapture> saved;
    std::vector<RepairReport> repaired;
    std::unique_ptr<StationController> controller;
};

Image Station::s_picture;
Bytes Station::s_still;

TEST_F(Station, FromTheCardToTheDisk) {
    open();
    ASSERT_TRUE(waitForCamera());
    EXPECT_EQ(controller->view()->cue.id, CueId::SwipeCard);
    ASSERT_TRUE(wait([&] { return controller->view()->upcomingSerial.has_value(); }));
    EXPECT_EQ(controller->view()->upcomingSerial->number(), 1);
    scan("2022110001");
    ASSERT_TRUE(wait([&] { return !saved.empty(); })) << "the automatic shutter did not take the green picture";
    const auto view = controller->view();
    EXPECT_EQ(view->phase, Phase::Saved);
    EXPECT_EQ(view->session, 0u) << "a saved photograph closes the place";
    ASSERT_EQ(view->recent.size(), 1u);
    EXPECT_EQ(view->recent[0].serial, "0001");
    EXPECT_EQ(view->recent[0].thumbnail.size(), cv::Size(144, 192));
    ASSERT_EQ(view->recent[0].outcomes.size(), 2u);
    EXPECT_NE(view->recent[0].outcomes[0], Outcome::Fail);
    ASSERT_TRUE(view->picture);
    EXPECT_EQ(view->picture->frame.image.size(), cv::Size(1280, 960)) << "the still is held";
    EXPECT_EQ(script->left, 1);

    const Capture& capture = saved[0].capture;
    ASSERT_EQ(capture.files.size(), 3u);
    for (const CaptureFile& file : capture.files) {
        EXPECT_EQ(std::filesystem::file_size(folder / file.path), file.bytes) << file.path;
    }
    EXPECT_EQ(capture.engine, "marker");
    EXPECT_EQ(capture.camera, "Fake camera");
    ASSERT_TRUE(waitFor(Phase::NoPlace));
    scan("2022110002");
    ASSERT_TRUE(wait([&] { return saved.size() == 2; }));
    EXPECT_EQ(saved[1].capture.serial, 2);
    ASSERT_TRUE(wait([&] { return controller->view()->counts && controller->view()->counts->captured == 2; }));
    EXPECT_EQ(capturesOnDisk(), 2);
}

TEST_F(Station, TheCamerasOwnShutterIsSavedForTheOpenPlaceOrKeptAside) {
    script->stills = CameraScript::Stills::Hold;  // the automatic shutter gets nothing
    script->picture = {};
    open();
    ASSERT_TRUE(wait([&] { return controller->view()->upcomingSerial.has_value(); }));
    const auto press = [&](ExtraStill why) {
        const std::lock_guard lock(script->lock);
        script->extras.emplace_back(Still{0, s_still, ".png", std::chrono::system_clock::now()}, why);
    };
    press(ExtraStill::OwnShutter);
    ASSERT_TRUE(waitFor(CueId::StillAside)) << "nobody is there";
    scan("2022110001");
    ASSERT_TRUE(waitFor(Phase::PlaceOpen));
    press(ExtraStill::Late);
    ASSERT_TRUE(waitFor(CueId::StillAside)) << "of somebody before";
    press(ExtraStill::OwnShutter);
    ASSERT_TRUE(wait([&] { return saved.size() == 1; }));
    EXPECT_EQ(saved[0].capture.serial, 1);
    const auto& files = saved[0].capture.files;
    const auto original = std::find_if(files.begin(), files.end(),
                                       [](const CaptureFile& file) { return file.path.starts_with("originals/"); });
    ASSERT_NE(original, files.end());
    EXPECT_EQ(original->bytes, s_still->size());
    EXPECT_EQ(script->requests, 0);
    EXPECT_EQ(capturesOnDisk(), 1);
    EXPECT_FALSE(std::filesystem::is_empty(folder / "recovered"));
}

TEST_F(Station, WhatAPersonFoundIsOnTheDisk) {
    open();
    ASSERT_TRUE(waitForCamera());
    scan("2022110001");
    ASSERT_TRUE(wait([&] { return !saved.empty(); }));
    ASSERT_TRUE(controller->view()->review);
    const std::vector<LookLine> lines = *controller->view()->review->capture.lines;
    ASSERT_GT(lines.size(), 5u);
    EXPECT_TRUE(controller->view()->recent[0].toLookAt());
    ASSERT_TRUE(wait([&] { return controller->view()->counts && controller->view()->counts->toLookAt == 1; }));

    const auto jewellery = std::find_if(
        lines.begin(), lines.end(), [](const LookLine& line) { return line.clauses.front().clause == "jewellery"; });
    ASSERT_NE(jewellery, lines.end());
    controller->toggleLine(int(jewellery - lines.begin()), "mouse");
    ASSERT_TRUE(wait([&] { return controller->view()->recent[0].outcomes[0] == Outcome::Fail; }));
    EXPECT_NE(controller->view()->recent[0].outcomes[1], Outcome::Fail) << "no clause of the other standard";
    ASSERT_TRUE(wait([&] { return controller->view()->counts->toLookAt == 0; }));
    controller->undoReview();
    ASSERT_TRUE(wait([&] { return controller->view()->counts->toLookAt == 1; }));
    EXPECT_NE(controller->view()->recent[0].outcomes[0], Outcome::Fail);
    controller->lookedAt("key");
    ASSERT_TRUE(wait([&] { return controller->view()->counts->toLookAt == 0; }));
    EXPECT_FALSE(controller->view()->recent[0].toLookAt());

    controller.reset();
    auto job = Job::open(folder);
    ASSERT_TRUE(job);
    const auto captures = (*job)->store().recentCaptures(1);
    ASSERT_TRUE(captures);
    const Capture& capture = captures->front();
    EXPECT_EQ(capture.look.by, "key");
    EXPECT_FALSE(capture.refused());
    std::vector<std::string> events;
    const auto log = (*job)->store().log(20);
    ASSERT_TRUE(log);
    for (const LogEntry& entry : *log) events.push_back(entry.event);
    for (const char* event : {"clauses-refused", "look-withdrawn", "looked-at"})
        EXPECT_EQ(std::count(events.begin(), events.end(), event), 1) << event;
}

TEST_F(Station, APhotographOfEarlierIsShownToBeLookedAt) {
    open();
    ASSERT_TRUE(waitForCamera());
    scan("2022110001");
    ASSERT_TRUE(wait([&] { return !saved.empty(); }));
    controller.reset();
    open();
    ASSERT_TRUE(waitForCamera());
    EXPECT_FALSE(controller->view()->review) << "nothing is put over the live picture unasked";
    EXPECT_TRUE(controller->view()->recent.at(0).toLookAt());
    controller->lookedAt("key");
    ASSERT_TRUE(wait([&] { return controller->view()->reviewed == "0001"; }));
    EXPECT_EQ(controller->view()->picture->frame.image.size(), cv::Size(480, 640)) << "the finished photo, large";
    controller->lookedAt("key");
    ASSERT_TRUE(wait([&] { return controller->view()->reviewed.empty(); }));
    ASSERT_TRUE(wait([&] { return !controller->view()->recent[0].toLookAt(); }));
    controller->openReviewOf(PersonId{1});
    ASSERT_TRUE(wait([&] { return controller->view()->review->canUndo; }));
    EXPECT_TRUE(controller->view()->review->capture.lookedAt);
}

TEST_F(Station, TheVerdictBelongsToTheFrame) {
    open();
    ASSERT_TRUE(waitForCamera());
    scan("2022110001");
    ASSERT_TRUE(wait([&] { return controller->view()->session == 1 && controller->view()->picture->session == 1; }));
    const auto live = controller->view()->picture;
    EXPECT_EQ(live->facts.picture, live->frame.image.size());
    ASSERT_EQ(live->verdicts.size(), 2u);
    ASSERT_EQ(live->crops.size(), 2u);
    EXPECT_EQ(live->verdicts[0].standard, controller->standards()[0]);
    EXPECT_GT(live->measureMs, 0);
    // The still is as large as the frame here, so the register's 480 px are made from fewer pixels or more: it is said.
    const Finding* upscaling = live->verdicts[1].find("upscaling");
    ASSERT_TRUE(upscaling && upscaling->value);
    EXPECT_NEAR(*upscaling->value, live->crops[1].scale(), 1e-9);
}

TEST_F(Station, ACameraLostInMidCaptureLosesNothing) {
    open();
    ASSERT_TRUE(waitForCamera());
    set(CameraScript::Stills::Hold);
    scan("2022110001");
    ASSERT_TRUE(waitFor(Phase::Capturing));
    set(CameraScript::Stills::Fail);
    set(DeviceState::Retrying);
    ASSERT_TRUE(wait([&] { return controller->view()->status.camera.state == DeviceState::Retrying; }));
    EXPECT_FALSE(controller->view()->picture) << "no stale frame is shown";
    EXPECT_TRUE(controller->latestFrame().image.empty());
    EXPECT_EQ(controller->view()->session, 1u);
    EXPECT_EQ(controller->view()->serial->number(), 1);
    EXPECT_TRUE(saved.empty());
}

TEST_F(Station, AfterTheLossTheSamePlaceIsTakenUnderTheSameSerial) {
    open();
    ASSERT_TRUE(waitForCamera());
    set(CameraScript::Stills::Late);
    scan("2022110001");
    ASSERT_TRUE(waitFor(Phase::Capturing));
    set(DeviceState::Retrying);
    ASSERT_TRUE(wait([&] { return controller->view()->status.camera.state == DeviceState::Retrying; }));
    set(CameraScript::Stills::Fail);  // the stills under way end with the connection
    ASSERT_TRUE(wait([&] { return controller->view()->phase == Phase::PlaceOpen; }));
    set(CameraScript::Stills::Give);
    set(DeviceState::Ready);
    ASSERT_TRUE(wait([&] { return !saved.empty(); })) << "the automatic shutter goes on";
    EXPECT_EQ(saved[0].capture.serial, 1);
    EXPECT_EQ(saved[0].capture.attempt, 1);
    const StatusView& status = controller->view()->status;
    EXPECT_EQ(status.devices.at(0).losses, 1);
    EXPECT_GT(status.stills.failed, 0u);
    EXPECT_EQ(status.stills.asked, status.stills.received + status.stills.failed);
    EXPECT_EQ(status.stills.saved, 1u);
    ASSERT_TRUE(status.events);
    EXPECT_EQ(status.events->front().serial, "0001");
    EXPECT_EQ(capturesOnDisk(), 1);
}

TEST_F(Station, AStillThatFailsCanBeTakenAgain) {
    open();
    ASSERT_TRUE(waitForCamera());
    set(CameraScript::Stills::Fail);
    scan("2022110001");
    ASSERT_TRUE(waitFor(CueId::NotTaken));
    EXPECT_EQ(controller->view()->phase, Phase::PlaceOpen);
    set(CameraScript::Stills::Give);
    controller->pressShutter();
    ASSERT_TRUE(wait([&] { return !saved.empty(); }));
    EXPECT_EQ(saved[0].capture.serial, 1);
    EXPECT_EQ(capturesOnDisk(), 1);
}

TEST_F(Station, AFullDiskKeepsThePlaceAndTheSerial) {
    open();
    ASSERT_TRUE(waitForCamera());
    setWriteProbe(&fullDisk);
    scan("2022110001");
    ASSERT_TRUE(wait([&] { return controller->view()->lastError.has_value(); }));
    EXPECT_EQ(controller->view()->phase, Phase::PlaceOpen);
    EXPECT_EQ(controller->view()->lastError->id, ErrorId::DiskFull);
    EXPECT_EQ(controller->view()->serial->number(), 1);
    EXPECT_TRUE(saved.empty());
    setWriteProbe(nullptr);
    ASSERT_TRUE(wait([&] { return controller->view()->shutterOffered; })) << "the disk is looked at again";
    controller->pressShutter();
    ASSERT_TRUE(wait([&] { return !saved.empty(); }));
    EXPECT_EQ(saved[0].capture.serial, 1) << "no serial was lost";
    EXPECT_EQ(saved[0].capture.attempt, 1);
}

TEST_F(Station, ASecondCardAsks) {
    set(CameraScript::Stills::Hold);
    open();
    ASSERT_TRUE(waitForCamera());
    controller->toggleAutoShutter();
    scan("2022110001");
    ASSERT_TRUE(waitFor(Phase::PlaceOpen));
    scan("2022110002");
    ASSERT_TRUE(waitFor(Phase::Asking));
    const auto view = controller->view();
    EXPECT_EQ(view->question->kind, QuestionKind::SecondCard);
    EXPECT_EQ(view->question->other.studentNumber, "2022110002");
    EXPECT_EQ(view->person->studentNumber, "2022110001");
    EXPECT_FALSE(view->shutterOffered);
    controller->answer(Answer::Right);
    EXPECT_EQ(controller->view()->phase, Phase::PlaceOpen);
    EXPECT_EQ(controller->view()->person->studentNumber, "2022110002");
    EXPECT_EQ(requests(), 0);
}

TEST_F(Station, SomebodyElseInTheFrameIsAskedFor) {
    watched = true;
    open();
    ASSERT_TRUE(waitForCamera());
    controller->toggleAutoShutter();
    scan("2022110001");
    ASSERT_TRUE(waitFor(Phase::PlaceOpen));
    show(s_picture, 800ms);
    ASSERT_EQ(controller->view()->phase, Phase::PlaceOpen);
    cv::Mat atSide;
    cv::warpAffine(s_picture.mat(), atSide, cv::Mat(cv::Matx23d(1, 0, 400, 0, 1, 0)), s_picture.size());
    show(Image(atSide), 500ms);
    show(Image(cv::Mat(s_picture.size(), CV_8UC3, cv::Scalar(200, 200, 200))), 1s);
    show(s_picture, 0ms);
    ASSERT_TRUE(waitFor(CueId::PersonChanged));
    const auto view = controller->view();
    EXPECT_EQ(view->person->name, "张三") << "shown large while the question stands";
    EXPECT_FALSE(view->shutterOffered);
    controller->answer(Answer::Left);
    ASSERT_TRUE(waitFor(Phase::NoPlace));
    EXPECT_EQ(requests(), 0);
}

TEST_F(Station, SomebodyNotInTheRosterIsAddedForTheDay) {
    open();
    ASSERT_TRUE(waitForCamera());
    scan("2099999999");
    ASSERT_TRUE(waitFor(CueId::NotInRoster));
    EXPECT_EQ(controller->view()->question->other.maskedNumber.find("2099999999"), std::string::npos);
    controller->answer(Answer::Right);
    ASSERT_TRUE(waitFor(Phase::PlaceOpen));
    EXPECT_TRUE(controller->view()->person->walkUp);
    ASSERT_TRUE(wait([&] { return controller->view()->counts->people == 4; }));
}

TEST_F(Station, APartOfANumberFindsNobody) {
    open();
    ASSERT_TRUE(waitForCamera());
    scan("110001");
    EXPECT_TRUE(waitFor(CueId::NotInRoster));
}

TEST_F(Station, ClosingInMidCaptureSavesWhatWasTaken) {
    open();
    ASSERT_TRUE(waitForCamera());
    scan("2022110001");
    ASSERT_TRUE(waitFor(Phase::Developing));
    EXPECT_EQ(capturesOnDisk(), 1);
}

TEST_F(Station, ClosingInABurstSavesWhatHasCome) {
    open();
    ASSERT_TRUE(waitForCamera());
    scan("2022110001");
    ASSERT_TRUE(wait([&] { return requests() >= 2; }));
    ASSERT_EQ(controller->view()->phase, Phase::Capturing) << "the burst is not at its end";
    EXPECT_EQ(capturesOnDisk(), 1);
}

TEST_F(Station, ThePersonOfYesterdayIsAskedAbout) {
    open();
    ASSERT_TRUE(waitForCamera());
    scan("2022110001");
    ASSERT_TRUE(wait([&] { return !saved.empty(); }));
    controller.reset();
    open();
    ASSERT_TRUE(waitForCamera());
    ASSERT_EQ(controller->view()->recent.size(), 1u);
    EXPECT_FALSE(controller->view()->recent[0].thumbnail.empty()) << "read back from its file";
    EXPECT_EQ(controller->view()->status.lastSaved->number(), 1);
    scan("2022110001");
    ASSERT_TRUE(waitFor(CueId::AlreadyTaken));
    EXPECT_EQ(controller->view()->cue.arguments[0], "0001");
    controller->answer(Answer::Right);
    ASSERT_TRUE(wait([&] { return saved.size() == 2; }));
    EXPECT_EQ(saved[1].capture.serial, 1);
    EXPECT_EQ(saved[1].capture.attempt, 2);
}

TEST_F(Station, WhatTheStartRepairedIsTold) {
    open();
    ASSERT_TRUE(waitForCamera());
    EXPECT_TRUE(repaired.empty()) << "nothing was left";
    scan("2022110001");
    ASSERT_TRUE(wait([&] { return !saved.empty(); }));
    controller.reset();
    std::filesystem::remove(folder / saved[0].capture.files.back().path);
    open();
    ASSERT_TRUE(waitForCamera());
    ASSERT_EQ(repaired.size(), 1u);
    EXPECT_EQ(repaired[0].missing, std::vector<std::string>{saved[0].capture.files.back().path});
}

TEST_F(Station, AMissingEngineIsSaid) {
    engineMissing = true;
    open();
    ASSERT_TRUE(waitFor(CueId::JobFault));
    EXPECT_EQ(controller->view()->lastError->id, ErrorId::ModelMissing);
}

TEST_F(Station, AMissingJobIsSaid) {
    folder /= "elsewhere";
    open();
    ASSERT_TRUE(waitFor(CueId::JobFault));
    EXPECT_EQ(controller->view()->lastError->id, ErrorId::JobMissing);
    scan("2022110001");
    controller->pressShutter();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    EXPECT_EQ(controller->view()->phase, Phase::NoPlace);
}

}  // namespace
}  // namespace xuezhao
