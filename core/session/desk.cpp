#include "core/session/desk.h"

#include "core/photo/develop.h"
#include "core/photo/picture_hash.h"
#include "core/picture/decode.h"
#include "core/quality/verdict_json.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>
#include <utility>

namespace xuezhao::desk {

namespace {

// Bits of 255, see tests/unit/photo/test_picture_hash.cpp for what was measured.
constexpr int kSamePicture = 24;

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

Image readThumbnail(const std::filesystem::path& file) {
    DecodeOptions options;
    options.atLeast = {kThumbnailWidth, kThumbnailWidth};
    auto picture = readPicture(file, options);
    return picture ? thumbnailOf(picture->picture.image) : Image();
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
        capture.photos.push_back({photo.standard->id, photo.bytes, photo.provenance.crop,
                                  std::string(toName(verdict.outcome())), verdictJsonLine(verdict),
                                  pictureHash(photo.picture)});
    }
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
            if (distance && *distance <= kSamePicture) return Serial::fromNumber(other.serial);
        }
        return none;  // all photos of a capture show the same
    }
    return none;
}

RecentCapture recentOf(const Capture& capture, std::string name, const Standards& standards, Image thumbnail) {
    RecentCapture recent;
    recent.id = capture.id;
    if (const auto serial = Serial::fromNumber(capture.serial)) recent.serial = serial->text();
    recent.name = std::move(name);
    recent.thumbnail = std::move(thumbnail);
    for (const Standard* standard : standards) {
        const CaptureFile* photo = photoOf(capture, standard->id);
        recent.outcomes.push_back(photo ? outcomeOf(photo->outcome) : Outcome::NotRequired);
    }
    return recent;
}

Result<std::vector<RecentCapture>> recentCaptures(Job& job, const Standards& standards) {
    auto captures = job.store().recentCaptures(SessionView::kRecentCaptures);
    if (!captures) return captures.error();
    std::vector<RecentCapture> recents;
    for (const Capture& capture : *captures) {
        auto person = job.store().person(capture.person);
        if (!person) return person.error();
        const auto photo = std::find_if(capture.files.begin(), capture.files.end(),
                                        [](const CaptureFile& file) { return file.role != "original"; });
        Image thumbnail;
        if (photo != capture.files.end()) thumbnail = readThumbnail(job.folder() / photo->path);
        recents.push_back(
            recentOf(capture, *person ? (*person)->name : std::string(), standards, std::move(thumbnail)));
    }
    return recents;
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
