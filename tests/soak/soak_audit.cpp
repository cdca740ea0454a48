#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/store/job.h"
#include "tests/soak/soak_day.h"

#include <malloc.h>
#include <unistd.h>
#include <fstream>

#if defined(__SANITIZE_ADDRESS__)
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();  // GCC ships the function without its header
#endif

namespace xuezhao::soak {

namespace {

constexpr std::uintmax_t kLargest = 1u << 26;

void checkFiles(const std::filesystem::path& folder, Store& store, std::vector<std::string>& wrong) {
    const auto files = store.savedFiles().value();
    for (const FileRecord& file : files) {
        const auto bytes = readFile(folder / file.path, kLargest);
        if (!bytes || sha256Hex(*bytes) != file.sha256) wrong.push_back("not as recorded: " + file.path);
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".part") wrong.push_back("left over: " + entry.path().filename().string());
}

void checkSerials(Store& store, const DayReport& report, std::vector<std::string>& wrong) {
    std::map<int, PersonId> owner;
    std::set<CaptureId> kept;
    const auto people = store.allPeople().value();
    for (const Person& person : people) {
        int serial = 0;
        const auto captures = store.capturesOf(person.id).value();
        for (const Capture& capture : captures) {
            kept.insert(capture.id);
            if (serial != 0 && capture.serial != serial) wrong.push_back("two serials of one person");
            serial = capture.serial;
        }
        if (serial == 0) continue;
        if (!owner.emplace(serial, person.id).second)
            wrong.push_back("one serial of two people: " + std::to_string(serial));
    }
    int expected = 1;
    for (const auto& [serial, person] : owner)
        if (serial != expected++) {
            wrong.push_back("a gap before serial " + std::to_string(serial));
            expected = serial + 1;
        }
    for (const CaptureId id : report.told)
        if (!kept.contains(id)) wrong.push_back("told as saved, but not kept");
    // A restart in the middle of a save ends it after nobody listens any more.
    if (kept.size() > report.told.size() + std::size_t(report.restarts)) wrong.push_back("kept, but not told as saved");
}

}  // namespace

std::vector<std::string> auditDay(const std::filesystem::path& folder, const DayReport& report) {
    std::vector<std::string> wrong;
    auto job = Job::open(folder);
    if (!job) return {"the job does not open: " + toText(job.error())};
    Store& store = (*job)->store();
    if (!store.unfinishedCaptures().value().empty()) wrong.push_back("a capture is neither saved nor cancelled");
    checkSerials(store, report, wrong);
    checkFiles(folder, store, wrong);
    return wrong;
}

std::int64_t memoryInUse() {
#if defined(__SANITIZE_ADDRESS__)
    return std::int64_t(__sanitizer_get_current_allocated_bytes());
#else
    ::malloc_trim(0);
    std::int64_t pages = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return resident * ::sysconf(_SC_PAGESIZE);
#endif
}

}  // namespace xuezhao::soak
