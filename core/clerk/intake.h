#pragma once

#include "core/clerk/picture_names.h"
#include "core/clerk/remake.h"
#include "core/photo/near_pictures.h"
#include "core/saver/capture_saver.h"
#include "core/store/store.h"

#include <filesystem>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// A file that may be taken in, or why it may not.
struct IntakeFile {
    std::filesystem::path path;
    std::optional<std::size_t> person;  ///< place in the index
    std::optional<Error> refused;       ///< before it was opened
};

/// What was decided by the names alone.
struct IntakePlan {
    std::vector<IntakeFile> files;
    std::vector<std::size_t> without;  ///< people (places in the index) without a photograph here or there
};

/// Matches collected files to the roster: each file one person, each person one file, nobody who has a photograph
/// already. Pure. Refusals: IntakeNobody, IntakeAmbiguous, IntakeTwice (none of a person's files is taken),
/// IntakeTaken. \param taken  places in the index of those who have a photograph in the job
IntakePlan planIntake(const PeopleIndex& people, const PictureNames& names, const std::set<std::size_t>& taken);

/// A collected photograph made ready, in memory.
struct Collected {
    Bytes original;
    std::string extension;  ///< lower case with the dot
    WallTime taken{};       ///< by its EXIF, else by the file's date
    std::string engine;
    int quarterTurns = 0;
    std::vector<PhotoToSave> photos;
    std::vector<Verdict> verdicts;  ///< one a standard
    std::vector<bool> asItIs;       ///< the file itself is the photo: it had size and limits already

    Outcome worst() const { return worstOf(verdicts); }
};

/// Opens a collected file and makes the photos of the standards: the file itself where it is a finished photograph,
/// otherwise a crop of it and one uniform scale. Writes nothing.
/// \param refused  hashes of files that the register refused
/// Errors: those of readFile(), openSource() and remake(); RefusedAgain.
Result<Collected> collect(PhotoJudge& judge, const std::filesystem::path& path,
                          std::span<const Standard* const> standards, const std::set<std::string>& refused);

/// Puts collected photographs into a job, one after the other. Belongs to the store's thread.
class Intake {
public:
    /// All outlive it. Errors: those of the store.
    static Result<Intake> open(Store& store, CaptureSaver& saver);

    /// Whether it is good enough and nobody else's. Errors: IntakeFails, SamePicture (`where`: the other one's serial).
    Result<void> judge(const Collected& collected) const;

    /// Saves one that judge() lets pass. Errors: those of CaptureSaver::save().
    Result<Capture> save(const Collected& collected, PersonId person);

    /// Notes what judge() lets pass without saving it: for a dry run, in which two files may hold the same picture,
    /// too.
    void remember(const Collected& collected, const Person& person);

private:
    Intake(Store& store, CaptureSaver& saver) : m_store(&store), m_saver(&saver) {}
    void know(const std::string& pictureHash, int serial);
    static const std::string& hashOf(const Collected& collected);

    Store* m_store;
    CaptureSaver* m_saver;
    NearPictures m_near;         ///< of everybody who has a photograph
    std::vector<int> m_serials;  ///< whose
};

}  // namespace xuezhao
