#include "tests/unit/capture_saver/saver_fixture.h"

#include "core/base/durable_file.h"
#include "core/saver/capture_files.h"
#include "core/store/job_layout.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

namespace xuezhao::test {
namespace {

namespace fs = std::filesystem;

constexpr int kDied = 9;
constexpr int kEnded = 0;

int g_stepsLeft = 0;
bool g_tornWrite = false;

void countStep() {
    if (--g_stepsLeft == 0) ::_exit(kDied);
}

Result<void> countWriteStep(WriteStep step, const fs::path& path) {
    if (g_tornWrite && step == WriteStep::SyncFile && g_stepsLeft == 1) {
        const fs::path temporary = temporaryPath(path);
        fs::resize_file(temporary, fs::file_size(temporary) / 2);
    }
    countStep();
    return {};
}

std::set<std::string> filesOnDisk(const fs::path& folder) {
    std::set<std::string> paths;
    for (const auto top : {job_layout::kPhotos, job_layout::kOriginals, job_layout::kSuperseded}) {
        if (!fs::exists(folder / top)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(folder / top)) {
            if (entry.is_regular_file()) paths.insert(fs::relative(entry.path(), folder).generic_string());
        }
    }
    return paths;
}

/// Index of the attempt whose photos are the person's: the last, but never a failing one after one that does not fail.
std::size_t currentOf(const std::vector<Capture>& captures) {
    const auto fails = [](const Capture& capture) {
        return capture.refused() || std::any_of(capture.files.begin(), capture.files.end(),
                                                [](const CaptureFile& file) { return file.outcome == "fail"; });
    };
    std::size_t current = 0;
    for (std::size_t i = 1; i < captures.size(); ++i)
        if (!fails(captures[i]) || fails(captures[current])) current = i;
    return current;
}

}  // namespace

SaverTest::SaverTest() {
    startAnew();
}

void SaverTest::startAnew() {
    close();
    fs::remove_all(folder());
    JobSettings settings;
    settings.name = "test";
    const auto job = Job::create(folder(), settings);
    Person a, b;
    a.studentNumber = "a";
    b.studentNumber = "b";
    m_a = need((*job)->store().addPerson(a));
    m_b = need((*job)->store().addPerson(b));
}

SaverTest::~SaverTest() {
    setWriteProbe(nullptr);
    setSaveProbe(nullptr);
}

void SaverTest::open() {
    close();
    auto job = Job::open(folder());
    ASSERT_TRUE(job.ok()) << job.error().detail;
    m_job = *std::move(job);
    m_saver = std::make_unique<CaptureSaver>(m_job->store(), folder());
}

void SaverTest::close() {
    m_saver.reset();
    m_job.reset();
}

CaptureToSave SaverTest::capture(PersonId person, const std::string& text) {
    CaptureToSave out;
    out.person = person;
    out.original = bytesOf("original " + text);
    out.extension = ".png";
    out.taken = WallTime(std::chrono::milliseconds(1'700'000'000'000));
    out.camera = "Virtual";
    out.engine = "dlib";
    for (const char* standard : {"chsi-2017", "xinhua-2021"}) {
        PhotoToSave photo;
        photo.standard = standard;
        photo.bytes = bytesOf(std::string(standard) + " " + text);
        photo.crop = {1, 2, 480, 640};
        photo.outcome = "pass";
        photo.findings = "{}";
        out.photos.push_back(photo);
    }
    return out;
}

bool dieAtStep(int stopAt, bool tornWrite, const std::function<void()>& body) {
    const pid_t child = ::fork();
    if (child == 0) {
        g_stepsLeft = stopAt;
        g_tornWrite = tornWrite;
        setWriteProbe(countWriteStep);
        setSaveProbe([](SaveStep) { countStep(); });
        body();
        ::_exit(kEnded);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status)) << "the child crashed by itself at step " << stopAt;
    return WIFEXITED(status) && WEXITSTATUS(status) == kDied;
}

void checkFiles(Store& store, const fs::path& folder) {
    EXPECT_TRUE(need(store.unfinishedCaptures()).empty());
    EXPECT_FALSE(need(store.unfinishedReassignment()));

    std::set<std::string> recorded;
    for (const FileRecord& file : need(store.savedFiles())) {
        EXPECT_TRUE(recorded.insert(file.path).second) << file.path << " is recorded twice";
        EXPECT_EQ(hashOfFile(folder / file.path), file.sha256) << file.path;
    }
    EXPECT_EQ(filesOnDisk(folder), recorded);

    std::map<std::string, PersonId> owners;
    for (const Person& person : need(store.allPeople())) {
        EXPECT_TRUE(person.serial.empty() || owners.emplace(person.serial, person.id).second);
        const auto captures = need(store.capturesOf(person.id));
        const std::size_t shown = currentOf(captures);
        for (std::size_t i = 0; i < captures.size(); ++i) {
            const Serial serial = *Serial::fromNumber(captures[i].serial);
            EXPECT_EQ(serial.text(), person.serial);
            for (const CaptureFile& file : captures[i].files) {
                if (file.role == "original") continue;
                EXPECT_EQ(file.path, i == shown ? job_layout::photo(file.role, serial)
                                                : job_layout::superseded(file.role, serial, captures[i].attempt));
            }
        }
    }
}

void checkInvariants(Store& store, const fs::path& folder) {
    checkFiles(store, folder);
    // Without a block of its own a job counts without a gap.
    std::set<std::string> serials;
    for (const Person& person : need(store.allPeople())) {
        const auto captures = need(store.capturesOf(person.id));
        EXPECT_EQ(captures.empty(), person.serial.empty());
        if (!person.serial.empty()) serials.insert(person.serial);
        for (std::size_t i = 0; i < captures.size(); ++i) EXPECT_EQ(captures[i].attempt, static_cast<int>(i) + 1);
    }
    int expected = 0;
    for (const std::string& serial : serials) EXPECT_EQ(serial, Serial::fromNumber(++expected)->text());
}

std::string textOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Bytes bytesOf(const std::string& text) {
    return std::make_shared<const std::vector<unsigned char>>(text.begin(), text.end());
}

}  // namespace xuezhao::test
