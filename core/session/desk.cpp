#include "core/session/desk.h"

#include "core/photo/develop.h"
#include "core/photo/picture_hash.h"
#include "core/picture/decode.h"
#include "core/quality/verdict_json.h"
#include "core/saver/capture_mover.h"
#include "core/store/job_layout.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <limits>
#include <utility>

namespace xuezhao::desk {

namespace {

Result<Candidate> candidateOf(Store& store, Person person) {
    auto serial = store.nextSerial(person.id);
    if (!serial) return serial.error();
    auto captures = store.capturesOf(person.id);
    if (!captures) return captures.error();
    return Candidate{std::move(person), *serial, !captures->empty()};
}

Outcome outcomeOf(std::string_view name) {
    constexpr std::array kAll{Outcome::NotRequired, Outcome::Pass, Outcome::Warn, Outcome::CannotJudge, Outcome::Fail};
    const auto found = std::find_if(kAll.begin(), kAll.end(), [&](Outcome outcome) { return toName(outcome) == name; });
    return found == kAll.end() ? Outcome::NotRequired : *found;
}

const CaptureFile* photoOf(const Capture& capture, std::string_view standard) {
    const auto found = std::find_if(capture.files.begin(), capture.files.end(),
                                    [&](const CaptureFile& file) { return file.role == standard; });
    return found == capture.files.end() ? nullptr : &*found;
}

/// The photo of a capture that stands for all of them.
std::filesystem::path firstPhoto(const Job& job, const Capture& capture) {
    const auto photo = std::find_if(capture.files.begin(), capture.files.end(),
                                    [](const CaptureFile& file) { return file.role != "original"; });
    return photo == capture.files.end() ? std::filesystem::path() : job.folder() / photo->path;
}

Image readThumbnail(const std::filesystem::path& file) {
    DecodeOptions options;
    options.atLeast = {kThumbnailWidth, kThumbnailWidth};
    auto picture = readPicture(file, options);
    return picture ? thumbnailOf(picture->picture.image) : Image();
}

std::vector<LookLine> linesOf(const Capture& capture, const Catalogue& catalogue) {
    std::vector<ClauseId> clauses;
    for (const ClauseLook& clause : capture.clauses) clauses.push_back({clause.standard, clause.clause});
    return lookLines(catalogue.all(), clauses);
}

bool refusedIn(const Capture& capture, const ClauseId& id) {
    return std::any_of(capture.clauses.begin(), capture.clauses.end(), [&](const ClauseLook& clause) {
        return clause.refused && clause.standard == id.standard && clause.clause == id.clause;
    });
}

std::set<int> refusedLines(const Capture& capture, const std::vector<LookLine>& lines) {
    std::set<int> refused;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& clauses = lines[i].clauses;
        if (std::any_of(clauses.begin(), clauses.end(), [&](const ClauseId& id) { return refusedIn(capture, id); }))
            refused.insert(static_cast<int>(i));
    }
    return refused;
}

Result<std::string> nameOf(Store& store, PersonId id) {
    auto person = store.person(id);
    if (!person) return person.error();
    return *person ? (*person)->name : std::string();
}

}  // namespace

Result<std::optional<Candidate>> find(Store& store, const Presented& presented) {
    std::optional<Person> person;
    if (presented.chosen) {
        auto chosen = store.person(*presented.chosen);
        if (!chosen) return chosen.error();
        person = std::move(*chosen);
    } else {
        auto people = store.peopleByNumber(presented.scan.number);
        if (!people) return people.error();
        if (people->size() > 1) return Error{ErrorId::RosterAmbiguous, {}, std::to_string(people->size()) + " rows"};
        if (!people->empty()) person = std::move(people->front());
    }
    if (!person) return std::optional<Candidate>();
    auto candidate = candidateOf(store, std::move(*person));
    if (!candidate) return candidate.error();
    return std::optional(std::move(*candidate));
}

Result<std::optional<Candidate>> meet(Job& job, const Presented& presented) {
    auto who = find(job.store(), presented);
    if (!who || !*who || !(*who)->alreadyTaken) return who;
    const auto captures = job.store().capturesOf((*who)->person.id);
    const Capture* photograph = captures ? photographIn(*captures) : nullptr;
    if (photograph) (*who)->photograph = readThumbnail(firstPhoto(job, *photograph));
    return who;
}

Result<Candidate> addWalkUp(Store& store, const IdentityScan& scan) {
    Person person;
    person.name = scan.name;
    person.walkUp = true;
    switch (scan.kind) {
        case IdentityScan::Kind::IdCard:
        case IdentityScan::Kind::CitizenNumber: person.citizenNumber = scan.number; break;
        case IdentityScan::Kind::StudentNumber: person.studentNumber = scan.number; break;
        case IdentityScan::Kind::OpaqueCode: person.code = scan.number; break;
    }
    auto id = store.addPerson(person);
    if (!id) return id.error();
    person.id = *id;
    return candidateOf(store, std::move(person));
}

CaptureToSave toSave(const DevelopedStill& developed, PersonId person, std::string camera) {
    CaptureToSave capture;
    capture.person = person;
    capture.original = developed.still.original;
    capture.extension = developed.still.extension;
    capture.taken = developed.still.taken;
    capture.camera = std::move(camera);
    capture.engine = developed.engine;
    capture.quarterTurns = developed.quarterTurns;
    for (std::size_t i = 0; i < developed.photos.size(); ++i) {
        const Photo& photo = developed.photos[i];
        const Verdict& verdict = developed.shown->verdicts[i];
        capture.photos.push_back(photoToSave(photo, verdict));
    }
    Standards standards;
    for (const Photo& photo : developed.photos) standards.push_back(photo.standard);
    capture.clauses = clausesOf(standards);
    return capture;
}

Result<std::optional<Serial>> twinOf(Store& store, const Capture& capture) {
    const std::optional<Serial> none;
    for (const CaptureFile& file : capture.files) {
        if (file.pictureHash.empty()) continue;
        auto others = store.picturesOfOthers(capture.person, file.role);
        if (!others) return others.error();
        for (const PictureRecord& other : *others) {
            const auto distance = pictureDistance(file.pictureHash, other.pictureHash);
            if (distance && *distance <= kSamePictureBits) return Serial::fromNumber(other.serial);
        }
        return none;  // all photos of a capture show the same
    }
    return none;
}

RecentCapture recentOf(const Capture& capture, std::string name, const UsedStandards& standards, Image thumbnail) {
    RecentCapture recent;
    recent.id = capture.id;
    if (const auto serial = Serial::fromNumber(capture.serial)) recent.serial = serial->text();
    recent.name = std::move(name);
    recent.thumbnail = std::move(thumbnail);
    for (const Standard* standard : standards.used) {
        const CaptureFile* photo = photoOf(capture, standard->id);
        const bool refused = std::any_of(capture.clauses.begin(), capture.clauses.end(), [&](const ClauseLook& clause) {
            return clause.refused && clause.standard == standard->id;
        });
        recent.outcomes.push_back(refused ? Outcome::Fail : photo ? outcomeOf(photo->outcome) : Outcome::NotRequired);
    }
    recent.lines = std::make_shared<const std::vector<LookLine>>(linesOf(capture, standards.catalogue));
    recent.refused = refusedLines(capture, *recent.lines);
    recent.lookedAt = capture.look.at.has_value();
    return recent;
}

Result<std::vector<RecentCapture>> recentCaptures(Job& job, const UsedStandards& standards) {
    auto captures = job.store().recentCaptures(SessionView::kRecentCaptures);
    if (!captures) return captures.error();
    std::vector<RecentCapture> recents;
    for (const Capture& capture : *captures) {
        auto name = nameOf(job.store(), capture.person);
        if (!name) return name.error();
        recents.push_back(recentOf(capture, std::move(*name), standards, readThumbnail(firstPhoto(job, capture))));
    }
    return recents;
}

Result<OpenedReview> openReview(Job& job, CaptureId id, const UsedStandards& standards) {
    const auto capture = job.store().capture(id);
    if (!capture) return capture.error();
    if (!*capture) return Error{ErrorId::StoreFailed, {}, "no such capture"};
    auto person = job.store().person((*capture)->person);
    if (!person) return person.error();
    const auto serial = Serial::fromNumber((*capture)->serial);
    if (!*person || !serial) return Error{ErrorId::StoreFailed, {}, "a capture of nobody"};

    const std::filesystem::path file = firstPhoto(job, **capture);
    auto photo = readPicture(file);
    const Image picture = photo ? photo->picture.image : Image();
    RecentCapture entry =
        recentOf(**capture, (*person)->name, standards, picture.empty() ? Image() : thumbnailOf(picture));
    Review review{id, Candidate{std::move(**person), *serial, true}, static_cast<int>(entry.lines->size()),
                  entry.refused, entry.lookedAt};
    return OpenedReview{std::move(review), std::move(entry), picture};
}

Result<std::optional<CaptureId>> photographOf(Store& store, PersonId person) {
    const auto captures = store.capturesOf(person);
    if (!captures) return captures.error();
    for (auto capture = captures->rbegin(); capture != captures->rend(); ++capture) {
        for (const CaptureFile& file : capture->files)
            if (job_layout::isPhoto(file.path)) return std::optional(capture->id);
    }
    return std::optional<CaptureId>();
}

Result<Capture> keepLook(Store& store, const Catalogue& catalogue, const Review& review, const std::string& by) {
    const auto capture = store.capture(review.capture);
    if (!capture) return capture.error();
    if (!*capture) return Error{ErrorId::StoreFailed, {}, "no such capture"};
    const std::vector<LookLine> lines = linesOf(**capture, catalogue);
    std::vector<ClauseLook> refused;
    std::string detail = review.who.serial.text();
    for (const int line : review.refused) {
        if (line < 0 || line >= static_cast<int>(lines.size())) continue;
        for (const ClauseId& id : lines[static_cast<std::size_t>(line)].clauses) {
            refused.push_back({id.standard, id.clause});
            detail += ' ' + id.standard + '/' + id.clause;
        }
    }
    PersonsLook look;
    if (review.lookedAt) look = {std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()), by};
    if (const auto kept = store.setLook(review.capture, look, refused); !kept) return kept.error();
    const char* event = !review.lookedAt ? "look-withdrawn" : refused.empty() ? "looked-at" : "clauses-refused";
    if (const auto logged = store.appendLog(event, detail); !logged) return logged.error();
    auto now = store.capture(review.capture);
    if (!now) return now.error();
    return std::move(**now);
}

Result<Overview> overview(Store& store) {
    auto counts = store.counts();
    if (!counts) return counts.error();
    auto upcoming = store.upcomingSerial();
    if (!upcoming) return upcoming.error();
    return Overview{*counts, *upcoming};
}

int DiskUse::peopleLeft() const {
    if (freeBytes <= kReserve) return 0;
    const std::uintmax_t each = captures > 0 ? std::max<std::uintmax_t>(1, captureBytes / captures) : kGuess;
    return static_cast<int>(std::min<std::uintmax_t>((freeBytes - kReserve) / each, std::numeric_limits<int>::max()));
}

Result<DiskUse> diskUse(Job& job) {
    std::error_code failed;
    const auto space = std::filesystem::space(job.folder(), failed);
    if (failed) return Error{ErrorId::FolderMissing, job.folder().string(), failed.message()};
    auto counts = job.store().counts();
    if (!counts) return counts.error();
    return DiskUse{space.available, counts->bytes, counts->captures};
}

}  // namespace xuezhao::desk
