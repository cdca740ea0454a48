#pragma once

#include "core/delivery/manifest.h"
#include "core/delivery/packed_delivery.h"
#include "core/proof/proof.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// What the records say of a file.
enum class RecordState {
    NoRecords,   ///< there are none
    AsRecorded,  ///< byte for byte
    Changed,     ///< other bytes than were recorded
    NotListed,   ///< there are records, and none of it
};

/// What was found about one photograph.
struct VerifiedPhoto {
    std::string path;
    RecordState record = RecordState::NoRecords;
    std::string original;        ///< name of the original that it was compared with; "" when there was none
    std::string recorded;        ///< path of its record; "": none
    std::string otherwise;       ///< the recorded file that these bytes are, or the original that they come from, where
                                 ///< that is another one than the name says; "": none
    std::optional<Proof> proof;  ///< nothing: no original, or `error`
    std::optional<Error> error;

    /// It is what it should be: proved, and not other than recorded.
    bool holds() const {
        return proof && proof->holds() && record != RecordState::Changed && record != RecordState::NotListed &&
               otherwise.empty();
    }
    /// Right, but saved by another program.
    bool doubtful() const { return holds() && proof->outcome == ProofOutcome::Agrees; }
};

/// Originals to compare with: files below a folder, found by hash and by name.
class Originals {
public:
    /// Walks the folder and hashes what is there. Errors: FolderUnreadable, FolderWithoutPictures.
    static Result<Originals> of(const std::filesystem::path& folder);

    const std::filesystem::path* byHash(const std::string& sha256) const;
    /// Those whose names begin like the photo's: "0007.jpg" -> "0007-1.png"; the newest attempt first.
    std::vector<std::filesystem::path> byName(const std::string& photo) const;
    const std::vector<std::filesystem::path>& all() const { return m_files; }

private:
    std::vector<std::filesystem::path> m_files;
    std::map<std::string, std::filesystem::path> m_byHash;
};

/// Proves photographs from their originals, with records where there are some. Each call may run on a thread of its
/// own, with a delivery of its own.
class Verifier {
public:
    /// \param records  photographs as they were recorded; empty: there are none
    /// \param serials  by what else a photograph may be named, a student number for instance: whose serial it is
    Verifier(Originals originals, std::vector<ManifestPhoto> records, std::vector<const Standard*> standards,
             std::map<std::string, std::string> serials = {});

    VerifiedPhoto verify(PackedDelivery& delivery, const std::string& path) const;

    /// Recorded, and in the delivery under no name. \param recorded  what verify() said of all that is there
    /// \param manifest  what the delivery was to hold; without it, everything of the standards that it holds some of
    std::vector<std::string> missing(const std::set<std::string>& recorded, const Manifest* manifest) const;

private:
    const ManifestPhoto* byPath(const std::string& path, cv::Size picture) const;
    const ManifestPhoto* byHash(const std::string& sha256, const std::string& bareSha256) const;
    Proof proveFrom(const PhotoFile& photo, const std::filesystem::path& original, const ManifestPhoto* record,
                    std::optional<Error>& error) const;
    void search(const PhotoFile& photo, VerifiedPhoto& verified) const;

    Originals m_originals;
    std::vector<ManifestPhoto> m_records;
    std::vector<const Standard*> m_standards;
    std::map<std::string, std::string> m_serials;
};

}  // namespace xuezhao
