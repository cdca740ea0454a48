#include "core/clerk/intake.h"

#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/picture/decode.h"
#include "core/saver/photo_to_save.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <system_error>
#include <utility>

namespace xuezhao {
namespace {

/// The camera of a photograph that was brought along.
constexpr const char* kCollected = "collected";

WallTime dateOf(const std::filesystem::path& path) {
    std::error_code failure;
    const auto written = std::filesystem::last_write_time(path, failure);
    if (failure) return std::chrono::system_clock::now();
    const auto wall = std::chrono::file_clock::to_sys(written);
    return std::chrono::time_point_cast<WallTime::duration>(wall);
}

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

/// The file itself as a photo of a standard for which it has the size and keeps the limits.
std::optional<PhotoToSave> asItIs(const PhotoSource& source, const Bytes& bytes, const Verdict& verdict) {
    const DecodedPicture& picture = source.picture;
    const bool finished = picture.facts.format == "jpeg" && picture.quarterTurns == 0 && !picture.inkColours() &&
                          picture.image.size() == verdict.standard->file.picture;
    if (!finished || verdict.outcome() == Outcome::Fail) return std::nullopt;
    Photo photo;
    photo.standard = verdict.standard;
    photo.bytes = bytes;
    photo.picture = picture.image;
    photo.provenance.crop = {{0, 0}, picture.image.size()};
    return photoToSave(photo, verdict);
}

}  // namespace

IntakePlan planIntake(const PeopleIndex& people, const PictureNames& names, const std::set<std::size_t>& taken) {
    std::map<std::size_t, int> filesOf;
    for (const PictureName& name : names.files) {
        if (name.match) ++filesOf[name.match->place];
    }
    IntakePlan plan;
    std::set<std::size_t> covered = taken;
    for (const PictureName& name : names.files) {
        IntakeFile file{name.path, std::nullopt, std::nullopt};
        const auto refuse = [&](ErrorId id) { file.refused = Error{id, name.path.filename().string(), {}}; };
        if (name.match) file.person = name.match->place;
        if (name.ambiguous) refuse(ErrorId::IntakeAmbiguous);
        else if (!name.match) refuse(ErrorId::IntakeNobody);
        else if (filesOf[*file.person] > 1) refuse(ErrorId::IntakeTwice);
        else if (taken.contains(*file.person)) refuse(ErrorId::IntakeTaken);
        if (file.person) covered.insert(*file.person);
        plan.files.push_back(std::move(file));
    }
    for (std::size_t i = 0; i < people.people().size(); ++i) {
        if (!covered.contains(i)) plan.without.push_back(i);
    }
    return plan;
}

Result<Collected> collect(PhotoJudge& judge, const std::filesystem::path& path,
                          std::span<const Standard* const> standards, const std::set<std::string>& refused) {
    auto bytes = readFile(path, kMostPictureBytes);
    if (!bytes) return bytes.error();
    const std::string name = path.filename().string();
    auto source = openSource(*bytes, name, std::nullopt);
    if (!source) return source.error();
    if (refused.contains(source->originalSha256)) return Error{ErrorId::RefusedAgain, name, {}};
    // The photos say when they were taken only where the picture itself does: a file's date is that of a copy.
    source->taken = source->picture.facts.taken;

    Collected collected;
    collected.original = std::make_shared<const std::vector<unsigned char>>(*std::move(bytes));
    collected.extension = lowerCase(path.extension().string());
    collected.taken = source->taken.value_or(dateOf(path));
    collected.quarterTurns = source->picture.quarterTurns;
    for (const Standard* standard : standards) {
        if (source->picture.image.size() == standard->file.picture) {
            auto verdicts = judge.judge(source->picture.image, source->picture.facts, std::array{standard});
            if (!verdicts) return verdicts.error();
            if (auto photo = asItIs(*source, collected.original, verdicts->front())) {
                collected.photos.push_back(*std::move(photo));
                collected.verdicts.push_back(std::move(verdicts->front()));
                collected.asItIs.push_back(true);
                continue;
            }
        }
        auto made = remake(judge, *source, std::array{standard});
        if (!made) return Error{made.error().id, name, made.error().detail};
        if (refused.contains(made->photos.front().provenance.sha256)) return Error{ErrorId::RefusedAgain, name, {}};
        collected.photos.push_back(photoToSave(made->photos.front(), made->verdicts.front()));
        collected.verdicts.push_back(std::move(made->verdicts.front()));
        collected.asItIs.push_back(false);
    }
    collected.engine = judge.engine();
    return collected;
}

Result<Intake> Intake::open(Store& store, CaptureSaver& saver) {
    Intake intake(store, saver);
    const auto photos = store.refusals().currentPhotos();
    if (!photos) return photos.error();
    for (const CurrentPhoto& photo : *photos) {
        const auto capture = store.capture(photo.capture);
        if (!capture) return capture.error();
        if (!*capture) continue;
        for (const CaptureFile& file : (*capture)->files) {
            if (file.pictureHash.empty()) continue;
            intake.know(file.pictureHash, photo.serial);
            break;  // all photos of a capture show the same
        }
    }
    return intake;
}

void Intake::know(const std::string& pictureHash, int serial) {
    m_near.add(pictureHash);
    m_serials.push_back(serial);
}

const std::string& Intake::hashOf(const Collected& collected) {
    return collected.photos.front().pictureHash;
}

Result<void> Intake::judge(const Collected& collected) const {
    if (collected.worst() == Outcome::Fail) return Error{ErrorId::IntakeFails, {}, {}};
    if (const auto twin = m_near.find(hashOf(collected))) {
        const auto serial = Serial::fromNumber(m_serials[*twin]);
        return Error{ErrorId::SamePicture, serial ? serial->text() : std::string(), {}};
    }
    return {};
}

void Intake::remember(const Collected& collected, const Person& person) {
    const auto serial = Serial::fromText(person.serial);
    know(hashOf(collected), serial ? serial->number() : 0);
}

Result<Capture> Intake::save(const Collected& collected, PersonId person) {
    CaptureToSave capture;
    capture.person = person;
    capture.original = collected.original;
    capture.extension = collected.extension;
    capture.taken = collected.taken;
    capture.camera = kCollected;
    capture.engine = collected.engine;
    capture.quarterTurns = collected.quarterTurns;
    capture.photos = collected.photos;
    std::vector<const Standard*> standards;
    for (const Verdict& verdict : collected.verdicts) standards.push_back(verdict.standard);
    capture.clauses = clausesOf(standards);
    auto saved = m_saver->save(capture);
    if (!saved) return saved.error();
    know(hashOf(collected), saved->serial);
    const std::string text = "serial " + std::to_string(saved->serial) + " attempt " + std::to_string(saved->attempt);
    if (const auto logged = m_store->appendLog("collected", text); !logged) return logged.error();
    return saved;
}

}  // namespace xuezhao
