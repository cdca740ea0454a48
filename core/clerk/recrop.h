#pragma once

#include "core/clerk/remake.h"
#include "core/clerk/wordings.h"
#include "core/saver/capture_saver.h"
#include "core/store/store.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

struct RefusedPerson;

/// What can be done about a refused photograph.
enum class Remedy { NewCrop, Look, ComeBack };
std::string_view toName(Remedy remedy);  ///< "new-crop", "look", "come-back"
std::optional<Remedy> remedyNamed(std::string_view name);
std::string textOf(Remedy remedy);  ///< in the language in force

/// Why; the texts are in recrop.cpp.
enum class RemedyWhy {
    Mends,           ///< every limit holds in the new files
    MendsFromOther,  ///< the same, from the original of another attempt
    NothingWrong,    ///< our measurement finds nothing, and no crop would differ enough
    ReasonUnknown,   ///< no reason, or words that no check is known by
    Unmeasured,      ///< the reason is about what no check measures
    NeedsLook,       ///< something about the new files cannot be judged
    NoPhotograph,    ///< the job has none of the person
    OriginalLost,    ///< the kept original is gone, damaged or was changed
    NotByCrop,       ///< the reason is about the person, the light or the wall
    StillFails,      ///< the best crop falls short
    SameFile,        ///< the new file would be the refused one, byte for byte
    NoFace,          ///< the original cannot be cropped: no face, or several
};

/// An original that was kept.
struct KeptOriginal {
    int attempt = 0;
    std::filesystem::path path;
    std::string sha256;
    WallTime taken{};
    std::string camera;
    int quarterTurns = 0;
    bool ofRefused = false;  ///< the refused photographs were made from it
};

/// A file of the refused photographs.
struct RefusedFile {
    const Standard* standard = nullptr;
    std::filesystem::path path;
};

/// All that a look at a refused person needs, gathered from the store, so that the look may run on any thread.
struct RecropTask {
    Person person;
    std::optional<CaptureId> capture;  ///< whose photographs were refused
    std::string reasonsHash;
    ReasonReading reading;
    std::vector<const Standard*> standards;  ///< to make, in their order
    std::vector<RefusedFile> files;
    std::vector<KeptOriginal> originals;  ///< the refused photographs' own first, then the newest; different ones
    std::shared_ptr<const std::set<std::string>> refusedHashes;
};

/// What the look gave.
struct Recrop {
    Remedy remedy = Remedy::ComeBack;
    RemedyWhy why = RemedyWhy::NoPhotograph;
    std::vector<std::string> about;        ///< ids of the checks that `why` is about
    std::vector<Verdict> before;           ///< the refused files, measured again; those that could be read
    std::optional<Remade> made;            ///< the new files; nothing when none could be made
    std::optional<KeptOriginal> original;  ///< that they were made from
    std::optional<Error> trouble;          ///< what the disk or the picture said
    bool same = false;                     ///< a new file is, byte for byte, one that was refused

    /// The new files may take the refused ones' place.
    bool usable() const { return made && remedy != Remedy::ComeBack && !same; }
    /// One or two sentences in the language in force.
    std::string whyText() const;
};

/// \param folder  of the job; standards outlive the task
Result<RecropTask> gatherRecrop(Store& store, const std::filesystem::path& folder, const RefusedPerson& refused,
                                std::vector<const Standard*> standards,
                                std::shared_ptr<const std::set<std::string>> refusedHashes);

/// Measures the refused files again, makes new ones from the kept originals and says what mends the refusal. Writes
/// nothing. Errors: those of the engine alone; what is wrong with a file is a remedy of its own.
Result<Recrop> planRecrop(PhotoJudge& judge, const RecropTask& task, const Wordings& wordings);

/// Saves the new files as one more attempt; the refused ones go to superseded/. Only a usable() one.
/// Errors: RefusedAgain (a new file is a refused one), RefusalChanged (the person has other photographs by now),
/// FileMissing and its kind (the original), those of CaptureSaver::save().
Result<Capture> applyRecrop(Store& store, CaptureSaver& saver, const RecropTask& task, const Recrop& recrop,
                            std::int64_t batch);

/// What an undo did.
struct UndoReport {
    int undone = 0;
    int changed = 0;               ///< left alone: the person has other photographs by now
    std::optional<Error> trouble;  ///< of the first that could not be undone
};

/// Takes back the last batch of new crops that still stands: the former files become the person's photographs again, as
/// one more attempt. Nothing is lost. Errors: those of the store.
Result<UndoReport> undoRecrops(Store& store, CaptureSaver& saver, const std::filesystem::path& folder);

}  // namespace xuezhao
