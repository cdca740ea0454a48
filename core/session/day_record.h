#pragma once

#include "core/base/result.h"
#include "core/quality/finding.h"
#include "core/store/store.h"

#include <string>
#include <vector>

namespace xuezhao {

/// One check of a saved photo, as its record has it.
struct KeptFinding {
    std::string check;
    Outcome outcome = Outcome::NotRequired;
    std::string hint;  ///< what was said to do about it, in the language of that time
};

/// One saved attempt.
struct DayCapture {
    CaptureId id{};
    PersonId person{};
    int serial = 0;
    int attempt = 1;
    WallTime taken{};
    bool photograph = false;  ///< its files are the person's
    bool fails = false;
    std::vector<KeptFinding> findings;  ///< the worst of all standards, one a check
    std::string path;                   ///< of its first photo, within the job's folder
};

/// A place that was opened for somebody.
struct DayPlace {
    PersonId person{};
    WallTime at{};
};

/// What a job's database knows of its days.
struct DayRecord {
    std::vector<Person> people;
    std::vector<DayCapture> captures;  ///< newest first
    std::vector<DayPlace> places;      ///< newest first
};

/// Reads all of it: for a thread that nobody waits for. Errors: those of the store.
Result<DayRecord> readDay(Store& store);

/// The line of the log about a place: a serial and the number of the row in the roster, no name.
std::string placeDetail(Serial serial, PersonId person);

}  // namespace xuezhao
