// The station's whole tasks beside the plain way a user would otherwise program them: dlib's detector and its 68 points
// on the full picture, one thread. Drawn people; every row of ours includes all checks of both standards.
//
//   bench_whole [PHOTOS]     finished photographs for the audit, 400 without it

#include "core/base/program_folder.h"
#include "core/devices/virtual_subject.h"
#include "core/saver/capture_saver.h"
#include "core/session/darkroom.h"
#include "core/session/desk.h"
#include "core/session/live_analysis.h"
#include "core/standards/catalogue.h"
#include "core/store/job.h"
#include "core/store/store.h"
#include "core/vision/dlib/dlib_finder.h"
#include "core/vision/engines.h"
#include "core/vision/second_opinion.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <opencv2/core/utility.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

extern char** environ;

namespace xuezhao::test {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

struct Times {
    std::vector<double> ms;

    double at(double share) {
        std::sort(ms.begin(), ms.end());
        return ms.at(std::size_t(share * double(ms.size() - 1)));
    }
};

/// Calls it so often and takes the time of each call.
template <typename Work>
Times timed(int times, Work work) {
    Times out;
    for (int i = 0; i < times; ++i) {
        const auto begin = Clock::now();
        work(i);
        out.ms.push_back(msSince(begin));
    }
    return out;
}

void row(const char* what, Times ours, Times plain) {
    std::printf("%-44s %8.1f %8.1f   %8.1f %8.1f\n", what, ours.at(0.5), ours.at(0.95), plain.at(0.5), plain.at(0.95));
}

SubjectScene person(cv::Size size, cv::Point2d eyes, double pupils, std::uint32_t seed) {
    SubjectScene scene;
    scene.look = SubjectLook::fromSeed(seed);
    scene.size = size;
    scene.pose.eyesCentre = eyes;
    scene.pose.pupilDistance = pupils;
    scene.noise = 2;
    return scene;
}

/// dlib on the whole picture: how the task is usually programmed.
class PlainWay {
public:
    void look(const cv::Mat& bgr) {
        cv::cvtColor(bgr, m_grey, cv::COLOR_BGR2GRAY);
        for (const FaceBox& face : m_finder->detect(m_grey, 0)) m_finder->shape(m_grey, cv::Rect(face.box));
    }

private:
    std::unique_ptr<DlibFinder> m_finder = need(DlibFinder::load(ModelPaths{}.dlibShapes));
    cv::Mat m_grey;
};

void liveFrames(const Standards& standards) {
    PlainWay plain;
    SubjectPainter painter;
    std::vector<Image> frames;
    for (int i = 0; i < 24; ++i)  // somebody who sways
        frames.push_back(painter.draw(
            person({1920, 1080}, {960 + 25 * std::sin(i * CV_PI / 12), 470 + 8 * std::cos(i * CV_PI / 6)}, 150, 4)));
    const auto engine = need(makeBestEngine({}));
    Measurer measurer(*engine);
    const auto ours = timed(240, [&](int i) {
        LiveResult result;
        result.facts = measurer.measure(frames[std::size_t(i) % frames.size()], Effort::Live);
        judgeFrame(result, standards, {6000, 4000});
    });
    const auto theirs = timed(24, [&](int i) { plain.look(frames[std::size_t(i)].mat()); });
    row("live frame 1920x1080, ms", ours, theirs);
}

struct Process {
    double seconds = 0;
    double peakMiB = 0;
};

/// A whole process from start to end, its answers thrown away.
Process run(std::vector<std::string> command) {
    std::vector<char*> arguments;
    for (std::string& word : command) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
    const auto begin = Clock::now();
    pid_t child = 0;
    if (posix_spawn(&child, arguments[0], &files, nullptr, arguments.data(), environ) != 0) return {};
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    posix_spawn_file_actions_destroy(&files);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) std::fprintf(stderr, "%s failed\n", arguments[0]);
    return {msSince(begin) / 1000, double(used.ru_maxrss) / 1024};
}

/// Comes first: a process starts with its parent's peak of memory, which is still small then.
void audit(const std::string& program, int photos, const TempFolder& folder) {
    constexpr int kPeople = 40;
    SubjectPainter painter;
    std::vector<fs::path> files;
    for (int i = 0; i < kPeople; ++i) {
        const Image photo = painter.draw(person({480, 640}, {240, 265}, 104 + i % 5, std::uint32_t(i)));
        files.push_back(folder / ("person" + std::to_string(i) + ".jpg"));
        cv::imwrite(files.back().string(), photo.mat(), {cv::IMWRITE_JPEG_QUALITY, 92});
    }
    const auto copies = [&](const char* name, int count) {
        const fs::path into = folder / name;
        fs::create_directories(into);
        for (int i = 0; i < count; ++i)
            fs::create_hard_link(files[std::size_t(i) % kPeople], into / (std::to_string(i) + ".jpg"));
        return into.string();
    };
    const std::string few = copies("few", photos / 4), many = copies("many", photos);
    const std::string all = std::to_string(std::thread::hardware_concurrency());
    const auto check = [&](const std::string& jobs, const std::string& where) {
        return run({program, "check", "--format", "csv", "--jobs", jobs, where});
    };
    const Process one = check("1", many), every = check(all, many), quarter = check(all, few);
    PlainWay plain;
    const auto theirs = timed(40, [&](int i) { plain.look(cv::imread(files[std::size_t(i) % kPeople].string())); });
    double seconds = 0;
    for (const double ms : theirs.ms) seconds += ms / 1000;
    std::printf(
        "audit of %d files 480x640, photographs/s     one worker %.1f, %s workers %.1f; plain way, one thread %.1f\n",
        photos, photos / one.seconds, all.c_str(), photos / every.seconds, double(theirs.ms.size()) / seconds);
    std::printf(
        "its memory at most, MiB                      one worker %.0f, %s workers %.0f; a quarter of the files %.0f\n",
        one.peakMiB, all.c_str(), every.peakMiB, quarter.peakMiB);
}

void start(const std::string& program, const TempFolder& folder) {
    SubjectPainter painter;
    const std::string frame = folder / "frame.png";
    cv::imwrite(frame, painter.draw(person({1920, 1080}, {960, 470}, 150, 4)).mat());
    Times ours;
    for (int i = 0; i < 5; ++i) ours.ms.push_back(1000 * run({program, "measure", frame}).seconds);
    std::printf("start to the first measured frame, ms        %.0f\n", ours.at(0.5));
}

void shutterToSaved(const Standards& standards) {
    constexpr int kStills = 9;
    SubjectPainter painter;
    SubjectScene scene = person({4000, 6000}, {2000, 2600}, 880, 7);
    scene.noise = 4;  // a file as large as a camera's
    std::vector<unsigned char> bytes;
    cv::imencode(".jpg", painter.draw(scene).mat(), bytes, {cv::IMWRITE_JPEG_QUALITY, 93});
    const auto original = std::make_shared<const std::vector<unsigned char>>(bytes);

    const auto engine = need(makeBestEngine({}));
    Darkroom darkroom(*engine, standards, need(SecondOpinion::load({})));
    const QTemporaryDir disk;  // what counts is the commit
    const auto job = need(Job::create(fs::path(disk.path().toStdU16String()) / "job", JobSettings{}));
    CaptureSaver saver(job->store(), job->folder());
    std::vector<PersonId> people;
    for (int i = 0; i < kStills; ++i) {
        Person someone;
        someone.name = "测试" + std::to_string(i);
        someone.studentNumber = std::to_string(1000 + i);
        need(job->store().putPeople({someone}));
        people.push_back(need(job->store().peopleByNumber(someone.studentNumber)).front().id);
    }
    auto ours = timed(kStills, [&](int i) {
        const Still still{std::uint64_t(i), original, ".jpg", std::chrono::system_clock::now()};
        need(saver.save(desk::toSave(need(darkroom.develop(still, 0)), people[std::size_t(i)], "bench")));
    });

    Times decode, resize, encode;
    for (int i = 0; i < kStills; ++i) {
        auto begin = Clock::now();
        const cv::Mat picture = cv::imdecode(bytes, cv::IMREAD_COLOR);
        decode.ms.push_back(msSince(begin));
        begin = Clock::now();
        cv::Mat small, tall;
        const cv::Mat part = picture(cv::Rect(500, 400, 3000, 4000));
        cv::resize(part, tall, {960, 1280}, 0, 0, cv::INTER_AREA);
        cv::resize(part, small, {480, 640}, 0, 0, cv::INTER_AREA);
        resize.ms.push_back(msSince(begin));
        begin = Clock::now();
        std::vector<unsigned char> file;
        cv::imencode(".jpg", tall, file, {cv::IMWRITE_JPEG_QUALITY, 98});
        cv::imencode(".jpg", small, file, {cv::IMWRITE_JPEG_QUALITY, 80});
        encode.ms.push_back(msSince(begin));
    }
    const double floor = decode.at(0.5) + resize.at(0.5) + encode.at(0.5);
    std::printf("still of 24 megapixels (%.1f MB) to saved, ms  %.0f, at worst %.0f\n", double(bytes.size()) / 1e6,
                ours.at(0.5), ours.at(1));
    std::printf(
        "its floor: decode %.0f, resize to both %.0f, encode both %.0f, together %.0f; we take %.2f times that\n",
        decode.at(0.5), resize.at(0.5), encode.at(0.5), floor, ours.at(0.5) / floor);
}

int benchWhole(int photos) {
    cv::setNumThreads(1);  // as the station runs it: one worker a core
    const Catalogue catalogue = need(Catalogue::builtIn());
    const Standards standards{catalogue.find("chsi-2017"), catalogue.find("xinhua-2021")};
    const std::string program = programFolder().parent_path() / "bin" / "xuezhao-audit";
    const TempFolder folder;
    audit(program, photos, folder);
    std::printf("%-44s %17s   %17s\n%-44s %8s %8s   %8s %8s\n", "", "ours", "the plain way", "", "median", "p95",
                "median", "p95");
    liveFrames(standards);
    start(program, folder);
    shutterToSaved(standards);
    return 0;
}

}  // namespace
}  // namespace xuezhao::test

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);  // the SQL drivers are plug-ins
    const int photos = argc > 1 ? std::atoi(argv[1]) : 0;
    return xuezhao::test::benchWhole(photos >= 40 ? photos : 400);
}
