#include "core/roster/progress.h"

#include "core/base/serial.h"
#include "core/roster/normalise.h"
#include "core/store/job_layout.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace xuezhao {
namespace {

constexpr int kAllCaptures = 1'000'000;  // far more than serials times attempts of any job

/// From the mildest to the gravest; as the verdict counts them.
constexpr std::array<std::string_view, 5> kSeverity{"not_required", "pass", "warn", "cannot_judge", "fail"};

bool ownsPhotos(const Capture& capture) {
    return std::any_of(capture.files.begin(), capture.files.end(),
                       [](const CaptureFile& file) { return job_layout::isPhoto(file.path); });
}

std::string worstOf(const Capture& capture) {
    if (capture.refused()) return "fail";
    std::size_t worst = 0;
    for (const CaptureFile& file : capture.files) {
        const auto rank = std::find(kSeverity.begin(), kSeverity.end(), file.outcome);
        if (rank != kSeverity.end()) worst = std::max(worst, static_cast<std::size_t>(rank - kSeverity.begin()));
    }
    return std::string(kSeverity[worst]);
}

constexpr std::array kFilters{
    ProgressFilter{"all", QT_TRANSLATE_NOOP("ProgressFilter", "Everybody"), [](const PersonProgress&) { return true; }},
    ProgressFilter{"missing", QT_TRANSLATE_NOOP("ProgressFilter", "Missing"),
                   [](const PersonProgress& p) { return !p.photo; }},
    ProgressFilter{"done", QT_TRANSLATE_NOOP("ProgressFilter", "Done"),
                   [](const PersonProgress& p) { return p.photo && !p.retake(); }},
    ProgressFilter{"retake", QT_TRANSLATE_NOOP("ProgressFilter", "To be taken again"),
                   [](const PersonProgress& p) { return p.retake(); }},
    ProgressFilter{"refused", QT_TRANSLATE_NOOP("ProgressFilter", "Refused"),
                   [](const PersonProgress& p) { return p.refused; }},
    ProgressFilter{"unpaid", QT_TRANSLATE_NOOP("ProgressFilter", "Not paid"),
                   [](const PersonProgress& p) { return paymentOf(p.person.fee) == Payment::Unpaid; }},
};

}  // namespace

Payment paymentOf(std::string_view fee) {
    return feeState(trimmed(toHalfWidth(fee)));
}

Result<std::vector<PersonProgress>> readProgress(Store& store) {
    auto people = store.allPeople();
    if (!people) return people.error();
    auto captures = store.recentCaptures(kAllCaptures);
    if (!captures) return captures.error();
    const auto current = store.refusals().currentPhotos();
    if (!current) return current.error();
    std::unordered_map<std::int64_t, bool> refused;
    for (const CurrentPhoto& photo : *current) refused[std::int64_t(photo.person)] = photo.refused;

    struct Latest {
        Capture* capture = nullptr;
        int count = 0;
    };
    std::unordered_map<std::int64_t, Latest> latest;
    for (Capture& capture : *captures) {
        auto& [newest, count] = latest[std::int64_t(capture.person)];
        if (!newest || (!ownsPhotos(*newest) && ownsPhotos(capture))) newest = &capture;
        ++count;
    }
    std::vector<PersonProgress> out;
    out.reserve(people->size());
    for (Person& person : *people) {
        PersonProgress progress;
        progress.serial = person.serial;
        if (const auto found = latest.find(std::int64_t(person.id)); found != latest.end()) {
            progress.photo = std::move(*found->second.capture);
            progress.attempts = found->second.count;
            progress.outcome = worstOf(*progress.photo);
            progress.refused = refused[std::int64_t(person.id)];
            if (const auto serial = Serial::fromNumber(progress.photo->serial)) progress.serial = serial->text();
        }
        progress.person = std::move(person);
        out.push_back(std::move(progress));
    }
    return out;
}

std::span<const ProgressFilter> progressFilters() {
    return kFilters;
}

const ProgressFilter* progressFilter(std::string_view name) {
    const auto found = std::find_if(kFilters.begin(), kFilters.end(), [&](const auto& f) { return f.name == name; });
    return found == kFilters.end() ? nullptr : &*found;
}

}  // namespace xuezhao
