#include "core/session/day_record.h"

#include "core/saver/capture_mover.h"
#include "core/store/job_layout.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>

namespace xuezhao {

namespace {

constexpr std::string_view kPerson = " person ";

Outcome outcomeOf(const std::string& name) {
    constexpr std::array kAll{Outcome::Pass, Outcome::Warn, Outcome::CannotJudge, Outcome::Fail};
    const auto found = std::find_if(kAll.begin(), kAll.end(), [&](Outcome outcome) { return toName(outcome) == name; });
    return found == kAll.end() ? Outcome::NotRequired : *found;
}

std::string textIn(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// A record that cannot be read has no findings: it is shown as it is.
void addFindings(std::vector<KeptFinding>& findings, const std::string& json) {
    const auto verdict = nlohmann::json::parse(json, nullptr, false);
    if (!verdict.is_object() || !verdict.contains("findings") || !verdict["findings"].is_array()) return;
    for (const auto& one : verdict["findings"]) {
        if (!one.is_object()) continue;
        KeptFinding finding{textIn(one, "check"), outcomeOf(textIn(one, "outcome")), textIn(one, "hint")};
        const auto known = std::find_if(findings.begin(), findings.end(),
                                        [&](const KeptFinding& other) { return other.check == finding.check; });
        if (known == findings.end()) findings.push_back(std::move(finding));
        else if (finding.outcome > known->outcome) *known = std::move(finding);
    }
}

DayCapture captureOf(const Capture& capture) {
    DayCapture day{capture.id, capture.person, capture.serial, capture.attempt, capture.taken, false, false, {}, {}};
    day.fails = fallsShort(capture);
    for (const CaptureFile& file : capture.files) {
        day.photograph = day.photograph || job_layout::isPhoto(file.path);
        if (!file.findings.empty()) addFindings(day.findings, file.findings);
        if (day.path.empty() && file.role != "original") day.path = file.path;
    }
    return day;
}

std::optional<PersonId> personIn(const std::string& detail) {
    const auto begin = detail.find(kPerson);
    if (begin == std::string::npos) return std::nullopt;
    std::int64_t id = 0;
    const char* first = detail.data() + begin + kPerson.size();
    const auto [end, failure] = std::from_chars(first, detail.data() + detail.size(), id);
    if (failure != std::errc() || end == first) return std::nullopt;
    return PersonId(id);
}

}  // namespace

std::string placeDetail(Serial serial, PersonId person) {
    return serial.text() + std::string(kPerson) + std::to_string(static_cast<std::int64_t>(person));
}

Result<DayRecord> readDay(Store& store) {
    constexpr int kAll = std::numeric_limits<int>::max();
    auto people = store.allPeople();
    if (!people) return people.error();
    const auto captures = store.recentCaptures(kAll);
    if (!captures) return captures.error();
    const auto log = store.log(kAll);
    if (!log) return log.error();
    DayRecord day;
    day.people = std::move(*people);
    for (const Capture& capture : *captures) day.captures.push_back(captureOf(capture));
    for (const LogEntry& entry : *log) {
        if (entry.event != "place-opened") continue;
        if (const auto person = personIn(entry.detail)) day.places.push_back({*person, entry.when});
    }
    return day;
}

}  // namespace xuezhao
