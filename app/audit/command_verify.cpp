#include "app/audit/clerk_command.h"
#include "app/audit/in_order.h"
#include "app/audit/job_command.h"
#include "app/audit/progress.h"
#include "app/audit/text.h"
#include "core/delivery/job_records.h"
#include "core/delivery/verify.h"
#include "core/quality/verdict_json.h"
#include "core/store/job_layout.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;
namespace fs = std::filesystem;

QString translated(const char* text) {
    return QCoreApplication::translate("Audit", text);
}

bool isPhoto(const std::string& path) {
    const QString ending = QString::fromStdString(fs::path(path).extension().string()).toLower();
    return (ending == u".jpg" || ending == u".jpeg" || ending == u".png") && !path.starts_with("originals/");
}

std::string_view recordName(RecordState state) {
    switch (state) {
        case RecordState::NoRecords: return "none";
        case RecordState::AsRecorded: return "as recorded";
        case RecordState::Changed: return "changed";
        case RecordState::NotListed: return "not listed";
    }
    return {};
}

/// What the records say, for people; "" when that is nothing to speak of.
std::string recordText(RecordState state) {
    if (state == RecordState::Changed)
        return translated(QT_TRANSLATE_NOOP("Audit", "not the file that was recorded")).toStdString();
    if (state == RecordState::NotListed)
        return translated(QT_TRANSLATE_NOOP("Audit", "not among the recorded files")).toStdString();
    return {};
}

ordered_json placeJson(const cv::Rect& place) {
    return {{"x", place.x}, {"y", place.y}, {"width", place.width}, {"height", place.height}};
}

ordered_json photoJson(const VerifiedPhoto& photo) {
    ordered_json json = nameJson("file", photo.path);
    json["holds"] = photo.holds();
    json["record"] = recordName(photo.record);
    if (!photo.otherwise.empty()) json["instead"] = printable(photo.otherwise);
    if (photo.error) json.update(errorJson(*photo.error));
    if (!photo.proof) return json;
    const Proof& proof = *photo.proof;
    json["proof"] = proofRow(proof.outcome).name;
    json["original"] = photo.original;
    if (!proof.crop.empty()) {
        json["crop"] = placeJson(proof.crop);
        json["scale"] = std::round(proof.scale * 1e6) / 1e6;
    }
    json["quarter_turns"] = proof.quarterTurns;
    if (proof.outcome == ProofOutcome::Turned) json["degrees"] = proof.degrees;
    if (proof.outcome == ProofOutcome::Stretched) json["stretch"] = proof.stretch;
    json["places"] = ordered_json::array();
    constexpr std::size_t kNamed = 20;
    for (std::size_t i = 0; i < std::min(kNamed, proof.places.size()); ++i)
        json["places"].push_back(placeJson(proof.places[i]));
    return json;
}

/// "changed in places: 14 x 9 px at 231, 198".
std::string proofText(const Proof& proof) {
    std::string text = QCoreApplication::translate("Proof", proofRow(proof.outcome).text).toStdString();
    if (proof.outcome == ProofOutcome::Turned) text += ": " + numberText(proof.degrees) + "°";
    if (proof.outcome == ProofOutcome::Stretched) text += ": " + numberText((proof.stretch - 1) * 100) + " %";
    if (proof.outcome == ProofOutcome::Changed && !proof.places.empty()) {
        const cv::Rect& place = proof.places.front();
        text += ": " + std::to_string(place.width) + " x " + std::to_string(place.height) + " px @ " +
                std::to_string(place.x) + ", " + std::to_string(place.y);
        if (proof.places.size() > 1) text += " (+" + std::to_string(proof.places.size() - 1) + ")";
    }
    return text;
}

std::string photoText(const VerifiedPhoto& photo, bool all) {
    if (photo.holds() && !photo.doubtful() && !all) return {};
    std::string text = printable(photo.path) + "\n";
    if (const std::string record = recordText(photo.record); !record.empty()) text += "  " + record + "\n";
    if (!photo.otherwise.empty())
        text += "  " +
                translated(QT_TRANSLATE_NOOP("Audit", "another person's: %1"))
                    .arg(QString::fromStdString(printable(photo.otherwise)))
                    .toStdString() +
                "\n";
    if (photo.error) text += "  " + toText({photo.error->id, "", ""}) + "\n";
    if (photo.proof) text += "  " + proofText(*photo.proof) + " (" + printable(photo.original) + ")\n";
    return text;
}

struct Sources {
    Originals originals;
    std::vector<ManifestPhoto> records;
    std::map<std::string, std::string> serials;  ///< see Verifier
    std::optional<Manifest> manifest;            ///< of the delivery
};

Result<std::map<std::string, std::string>> serialsByNumber(Store& store) {
    const auto people = store.allPeople();
    if (!people) return people.error();
    std::map<std::string, std::string> serials;
    for (const Person& person : *people) {
        for (const std::string& number : {person.studentNumber, person.citizenNumber, person.code})
            if (!number.empty() && !person.serial.empty()) serials[number] = person.serial;
    }
    return serials;
}

/// The originals and records of --job, or of --originals and the delivery's own manifest.
Result<Sources> sourcesOf(const Audit& audit, PackedDelivery& delivery) {
    std::optional<Manifest> manifest;
    const auto& paths = delivery.paths();
    if (std::binary_search(paths.begin(), paths.end(), std::string(kManifestName))) {
        const auto bytes = delivery.read(std::string(kManifestName));
        if (!bytes) return bytes.error();
        auto read = manifestFromJson(*bytes);
        if (!read) return Error{read.error().id, std::string(kManifestName), read.error().detail};
        manifest = *std::move(read);
    }
    if (audit.options.has("--job")) {
        const auto job = openJob(audit);
        if (!job) return job.error();
        auto records = jobRecords((*job)->store(), audit.catalogue, manifest ? &*manifest : nullptr);
        if (!records) return records.error();
        auto serials = serialsByNumber((*job)->store());
        if (!serials) return serials.error();
        auto originals = Originals::of((*job)->folder() / job_layout::kOriginals);
        if (!originals) return originals.error();
        return Sources{*std::move(originals), *std::move(records), *std::move(serials), std::move(manifest)};
    }
    if (!audit.options.has("--originals-dir")) return Error{ErrorId::OptionWrong, "--job, --originals-dir", {}};
    auto originals = Originals::of(audit.options.path("--originals-dir"));
    if (!originals) return originals.error();
    auto records = manifest ? manifest->photos : std::vector<ManifestPhoto>{};
    return Sources{*std::move(originals), std::move(records), {}, std::move(manifest)};
}

}  // namespace

int runVerify(const Audit& audit) {
    const fs::path path = audit.options.arguments.front();
    auto delivery = PackedDelivery::open(path);
    if (!delivery) return giveUp(audit, delivery.error());
    auto sources = sourcesOf(audit, **delivery);
    if (!sources) return giveUp(audit, sources.error());
    std::vector<const Standard*> standards;
    for (const Standard& standard : audit.catalogue.all()) standards.push_back(&standard);
    std::vector<std::string> photos;
    for (const std::string& one : (*delivery)->paths()) {
        if (isPhoto(one)) photos.push_back(one);
    }
    if (photos.empty()) return giveUp(audit, {ErrorId::FolderWithoutPictures, path.string(), {}});
    const Verifier verifier(std::move(sources->originals), std::move(sources->records), standards,
                            std::move(sources->serials));

    int status = kAllPass, holding = 0, doubtful = 0;
    std::set<std::string> recorded;
    Progress progress(photos.size());
    const auto makeWorker = [&] {
        return [&, own = std::shared_ptr(*PackedDelivery::open(path))](std::size_t index) {
            VerifiedPhoto failed;
            failed.path = photos[index];
            try {
                return verifier.verify(*own, photos[index]);
            } catch (const std::exception& problem) {
                failed.error = Error{ErrorId::PictureFailed, photos[index], problem.what()};
                return failed;
            }
        };
    };
    const bool json = audit.options.format() == Format::Json;
    workInOrder<VerifiedPhoto>(photos.size(), audit.options.jobs(), makeWorker,
                               [&](std::size_t index, const VerifiedPhoto& photo) {
                                   progress.hide();
                                   if (json) std::printf("%s\n", jsonLine(photoJson(photo)).c_str());
                                   else std::fputs(photoText(photo, audit.options.has("--all")).c_str(), stdout);
                                   progress.show(index + 1);
                                   recorded.insert(photo.recorded);
                                   holding += photo.holds();
                                   doubtful += photo.doubtful();
                                   const bool finding = photo.doubtful() && audit.options.has("--strict");
                                   if (photo.error) status = std::max<int>(status, kTrouble);
                                   else if (!photo.holds() || finding) status = std::max<int>(status, kSomethingFails);
                               });
    progress.hide();
    const auto missing = verifier.missing(recorded, sources->manifest ? &*sources->manifest : nullptr);
    for (const std::string& one : missing) {
        ordered_json object = nameJson("file", one);
        object["record"] = "missing";
        print(
            audit, object,
            printable(one) + "\n  " + translated(QT_TRANSLATE_NOOP("Audit", "recorded, and not there")).toStdString());
        status = std::max<int>(status, kSomethingFails);
    }
    print(audit,
          {{"photographs", photos.size()},
           {"proved", holding},
           {"saved_by_others", doubtful},
           {"missing", missing.size()}},
          translated(QT_TRANSLATE_NOOP("Audit",
                                       "%1 photographs: %2 are a crop and one uniform scale (%3 of them saved by "
                                       "another program), %4 are not or cannot be proved, %5 are missing"))
              .arg(photos.size())
              .arg(holding)
              .arg(doubtful)
              .arg(photos.size() - static_cast<std::size_t>(holding))
              .arg(missing.size())
              .toStdString());
    return status;
}

}  // namespace xuezhao
