#include "core/clerk/recrop.h"

#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/clerk/refused_people.h"
#include "core/picture/decode.h"
#include "core/saver/photo_to_save.h"
#include "core/store/capture_state.h"

#include <algorithm>
#include <array>
#include <utility>

namespace xuezhao {
namespace {

/// A new crop is worth sending for an item that we found right all along when it gives that item so much more room, in
/// px of the photograph: twice what the surest of these measurements is known to err.
constexpr double kWorthSending = 2;

using Ids = std::vector<std::string>;

Ids failing(std::span<const Verdict> verdicts) {
    Ids ids;
    for (const Verdict& verdict : verdicts) {
        for (const Finding& finding : verdict.findings) {
            const std::string id(finding.check->id);
            if (finding.outcome == Outcome::Fail && std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
        }
    }
    return ids;
}

bool has(const Ids& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The smallest margin of a check under any standard that limits it; nothing where it was not measured.
std::optional<double> marginOf(std::span<const Verdict> verdicts, std::string_view check) {
    std::optional<double> least;
    for (const Verdict& verdict : verdicts) {
        const Finding* finding = verdict.find(check);
        if (!finding || !finding->margin) continue;
        // Standards of several sizes: in px of a picture 480 wide.
        const double margin = *finding->margin * 480 / verdict.standard->file.picture.width;
        least = least ? std::min(*least, margin) : margin;
    }
    return least;
}

/// The reasons by what a crop can do about them.
struct Reasons {
    Ids byCrop, notByCrop;
    Ids doubted;  ///< by crop, and we found them inside their limits

    Reasons(const ReasonReading& reading, std::span<const Verdict> before, const Wordings& wordings) {
        const Ids failed = failing(before);
        for (const std::string& check : reading.checks) {
            const bool crop = wordings.newCropMends(check);
            (crop ? byCrop : notByCrop).push_back(check);
            if (crop && !before.empty() && !has(failed, check)) doubted.push_back(check);
        }
    }
};

class Planner {
public:
    Planner(PhotoJudge& judge, const RecropTask& task, const Wordings& wordings)
        : m_judge(judge), m_task(task), m_wordings(wordings) {}

    Result<Recrop> plan() {
        if (!m_task.capture) return Recrop{};
        if (const auto measured = measureBefore(); !measured) return measured.error();
        const Reasons reasons(m_task.reading, m_before, m_wordings);
        std::optional<Recrop> best;
        for (const KeptOriginal& original : m_task.originals) {
            auto tried = tryOriginal(original, reasons);
            if (!tried) return tried.error();
            if (!best || tried->remedy < best->remedy) best = *std::move(tried);
            if (best->remedy == Remedy::NewCrop) break;
        }
        Recrop recrop = best ? *std::move(best) : lost({ErrorId::FileMissing, {}, "no original"});
        recrop.before = std::move(m_before);
        return recrop;
    }

private:
    static Recrop lost(Error trouble) {
        Recrop recrop;
        recrop.why = RemedyWhy::OriginalLost;
        recrop.trouble = std::move(trouble);
        return recrop;
    }

    Result<void> measureBefore() {
        for (const RefusedFile& file : m_task.files) {
            const auto picture = readPicture(file.path);
            if (!picture) continue;  // gone or damaged: there is nothing to measure
            auto verdicts = m_judge.judge(picture->picture.image, picture->picture.facts, std::array{file.standard});
            if (!verdicts) return verdicts.error();
            m_before.push_back(std::move(verdicts->front()));
        }
        return {};
    }

    Result<Recrop> tryOriginal(const KeptOriginal& original, const Reasons& reasons) {
        const auto bytes = readFile(original.path, kMostPictureBytes);
        if (!bytes) return lost(bytes.error());
        if (sha256Hex(*bytes) != original.sha256)
            return lost({ErrorId::OriginalChanged, original.path.filename().string(), {}});
        const auto source =
            openSource(*bytes, original.path.filename().string(), original.taken, original.quarterTurns);
        if (!source) return lost(source.error());
        auto made = remake(m_judge, *source, m_task.standards, reasons.doubted);
        if (!made) {
            if (made.error().id == ErrorId::ModelMissing || made.error().id == ErrorId::ModelDamaged)
                return made.error();
            Recrop none;
            none.why = RemedyWhy::NoFace;
            none.original = original;
            none.trouble = made.error();
            return none;
        }
        Recrop recrop;
        recrop.made = *std::move(made);
        recrop.original = original;
        decide(recrop, reasons);
        return recrop;
    }

    bool isRefused(const Remade& made) const {
        return m_task.refusedHashes && std::any_of(made.photos.begin(), made.photos.end(), [&](const Photo& photo) {
                   return m_task.refusedHashes->contains(photo.provenance.sha256);
               });
    }

    void decide(Recrop& recrop, const Reasons& reasons) const {
        const auto say = [&](Remedy remedy, RemedyWhy why, Ids about = {}) {
            recrop.remedy = remedy;
            recrop.why = why;
            recrop.about = std::move(about);
        };
        const Remade& made = *recrop.made;
        const bool own = recrop.original->ofRefused;
        recrop.same = isRefused(made);
        if (own && !reasons.notByCrop.empty()) return say(Remedy::ComeBack, RemedyWhy::NotByCrop, reasons.notByCrop);
        if (made.worst() == Outcome::Fail) return say(Remedy::ComeBack, RemedyWhy::StillFails, failing(made.verdicts));
        if (recrop.same) return say(Remedy::Look, RemedyWhy::SameFile);
        if (made.needsPerson()) return say(Remedy::Look, RemedyWhy::NeedsLook);
        if (!m_task.reading.unknown.empty() || !m_task.reading.understood())
            return say(Remedy::Look, RemedyWhy::ReasonUnknown);
        if (m_task.reading.unmeasured) return say(Remedy::Look, RemedyWhy::Unmeasured);
        // Another picture of the person: what we see is all that tells whether it is free of the same fault.
        const Ids failed = failing(m_before);
        Ids unseen;
        for (const std::string& check : reasons.notByCrop) {
            if (!has(failed, check)) unseen.push_back(check);
        }
        for (const std::string& check : reasons.doubted) {
            const auto before = marginOf(m_before, check), after = marginOf(made.verdicts, check);
            if (before && after && *after < *before + kWorthSending) unseen.push_back(check);
        }
        if (!unseen.empty()) return say(Remedy::Look, RemedyWhy::NothingWrong, unseen);
        say(Remedy::NewCrop, own ? RemedyWhy::Mends : RemedyWhy::MendsFromOther);
    }

    PhotoJudge& m_judge;
    const RecropTask& m_task;
    const Wordings& m_wordings;
    std::vector<Verdict> m_before;
};

/// The original of an attempt, and by how much it was turned.
std::optional<KeptOriginal> originalOf(const Capture& capture, const std::filesystem::path& folder) {
    std::optional<KeptOriginal> kept;
    for (const CaptureFile& file : capture.files) {
        if (file.role == "original") {
            kept =
                KeptOriginal{capture.attempt, folder / file.path, file.sha256, capture.taken, capture.camera, 0, false};
        } else if (kept) {
            kept->quarterTurns = file.quarterTurns;  // files come with the original first
        }
    }
    return kept;
}

}  // namespace

Result<RecropTask> gatherRecrop(Store& store, const std::filesystem::path& folder, const RefusedPerson& refused,
                                std::vector<const Standard*> standards,
                                std::shared_ptr<const std::set<std::string>> refusedHashes) {
    RecropTask task;
    task.person = refused.person;
    task.capture = refused.photo;
    task.reasonsHash = refused.reasonsHash();
    task.reading = refused.reading;
    task.standards = std::move(standards);
    task.refusedHashes = std::move(refusedHashes);
    const auto captures = store.capturesOf(refused.person.id);
    if (!captures) return captures.error();
    for (auto capture = captures->rbegin(); capture != captures->rend(); ++capture) {
        auto original = originalOf(*capture, folder);
        const bool current = task.capture && capture->id == *task.capture;
        if (current) {
            for (const CaptureFile& file : capture->files) {
                const auto standard = std::find_if(task.standards.begin(), task.standards.end(),
                                                   [&](const Standard* one) { return one->id == file.role; });
                if (standard != task.standards.end()) task.files.push_back({*standard, folder / file.path});
            }
        }
        if (!original) continue;
        original->ofRefused = current;
        const auto same = std::find_if(task.originals.begin(), task.originals.end(),
                                       [&](const KeptOriginal& one) { return one.sha256 == original->sha256; });
        if (same != task.originals.end()) same->ofRefused = same->ofRefused || current;
        else task.originals.push_back(*std::move(original));
    }
    std::stable_partition(task.originals.begin(), task.originals.end(),
                          [](const KeptOriginal& one) { return one.ofRefused; });
    return task;
}

Result<Recrop> planRecrop(PhotoJudge& judge, const RecropTask& task, const Wordings& wordings) {
    return Planner(judge, task, wordings).plan();
}

Result<Capture> applyRecrop(Store& store, CaptureSaver& saver, const RecropTask& task, const Recrop& recrop,
                            std::int64_t batch) {
    if (!recrop.usable()) return Error{ErrorId::RefusedAgain, {}, "not usable"};
    const auto former = store.capture(*task.capture);
    if (!former) return former.error();
    if (!*former || !ownsPhotos(**former)) return Error{ErrorId::RefusalChanged, task.person.serial, {}};
    const KeptOriginal& original = *recrop.original;
    auto bytes = readFile(original.path, kMostPictureBytes);
    if (!bytes) return bytes.error();

    CaptureToSave capture;
    capture.person = task.person.id;
    capture.original = std::make_shared<const std::vector<unsigned char>>(*std::move(bytes));
    capture.extension = original.path.extension().string();
    capture.taken = original.taken;
    capture.camera = original.camera;
    capture.engine = recrop.made->engine;
    capture.quarterTurns = recrop.made->photos.front().provenance.quarterTurns;
    capture.takesPlace = true;
    for (std::size_t i = 0; i < recrop.made->photos.size(); ++i)
        capture.photos.push_back(photoToSave(recrop.made->photos[i], recrop.made->verdicts[i]));
    capture.clauses = clausesOf(task.standards);
    auto saved = saver.save(capture);
    if (!saved) return saved.error();
    const RemedyEvent event{task.person.id, std::chrono::system_clock::now(), batch, RemedyKind::NewCrop, task.capture,
                            saved->id};
    if (const auto noted = store.refusals().add(event); !noted) return noted.error();
    const std::string text = "serial " + std::to_string(saved->serial) + " attempt " + std::to_string(saved->attempt);
    if (const auto logged = store.appendLog("recropped", text); !logged) return logged.error();
    return saved;
}

}  // namespace xuezhao
