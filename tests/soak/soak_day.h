#pragma once

#include "tests/soak/soak_world.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace xuezhao::soak {

struct DayPlan {
    std::uint32_t seed = 1;
    double hours = 8;
    double speed = 40;  ///< seconds of the day in a second of the wall's clock
};

/// What a day left behind, beside its job.
struct DayReport {
    int places = 0;  ///< opened
    int saved = 0;   ///< told as saved
    int restarts = 0;
    std::map<std::string, int> faults;  ///< how often each came
    std::vector<std::int64_t> memory;   ///< bytes in use, at ten moments of the day
    int threadsBefore = 0, threadsAfter = 0;
    int filesBefore = 0, filesAfter = 0;  ///< file handles
    std::set<CaptureId> told;
};

/// Plays a capture day into a new job of the folder: people come, answer, leave; faults come and go, several at a time.
/// The plan (who comes when, which faults when and for how long) follows from the seed alone and is the same again; how
/// the threads meet it is not.
DayReport playDay(const DayPlan& plan, const std::filesystem::path& folder);

/// What is wrong in the job of such a day; empty: nothing. Files, records, serials.
std::vector<std::string> auditDay(const std::filesystem::path& folder, const DayReport& report);

/// Bytes that this process uses: exactly with the address sanitizer, otherwise what the system counts.
std::int64_t memoryInUse();

}  // namespace xuezhao::soak
