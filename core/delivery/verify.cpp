#include "core/delivery/verify.h"

#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/photo/identifier.h"
#include "core/proof/registration.h"

#include <algorithm>
#include <system_error>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

bool isPicture(const fs::path& path) {
    std::string ending = path.extension().string();
    for (char& c : ending) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return ending == ".jpg" || ending == ".jpeg" || ending == ".png";
}

/// "0007" of "0007-2": attempts are counted behind a dash.
std::string subjectOf(const fs::path& path) {
    const std::string stem = path.stem().string();
    return stem.substr(0, stem.find('-'));
}

Result<PhotoSource> openOriginal(const fs::path& path, int turns) {
    const auto bytes = readFile(path, kMostPictureBytes);
    if (!bytes) return bytes.error();
    return openSource(*bytes, path.filename().string(), std::nullopt, turns);
}

}  // namespace

Result<Originals> Originals::of(const fs::path& folder) {
    Originals originals;
    std::error_code failure;
    for (fs::recursive_directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure)) {
        const fs::path& path = at->path();
        if (!at->is_regular_file(failure) || path.filename().string().starts_with('.') || !isPicture(path)) continue;
        originals.m_files.push_back(path);
    }
    if (failure) return Error{ErrorId::FolderUnreadable, folder.string(), failure.message()};
    if (originals.m_files.empty()) return Error{ErrorId::FolderWithoutPictures, folder.string(), {}};
    std::sort(originals.m_files.begin(), originals.m_files.end());
    for (const fs::path& file : originals.m_files) {
        if (const auto bytes = readFile(file, kMostPictureBytes)) originals.m_byHash.emplace(sha256Hex(*bytes), file);
    }
    return originals;
}

const fs::path* Originals::byHash(const std::string& sha256) const {
    const auto found = m_byHash.find(sha256);
    return found == m_byHash.end() ? nullptr : &found->second;
}

std::vector<fs::path> Originals::byName(const std::string& photo) const {
    std::vector<fs::path> found;
    const std::string subject = subjectOf(photo);
    for (const fs::path& file : m_files) {
        if (subjectOf(file) == subject) found.push_back(file);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

Verifier::Verifier(Originals originals, std::vector<ManifestPhoto> records, std::vector<const Standard*> standards,
                   std::map<std::string, std::string> serials)
    : m_originals(std::move(originals)),
      m_records(std::move(records)),
      m_standards(std::move(standards)),
      m_serials(std::move(serials)) {}

/// Whose photograph this is by its name; nothing where the name is nobody's.
const ManifestPhoto* Verifier::byPath(const std::string& path, cv::Size picture) const {
    std::string serial = fs::path(path).stem().string();
    if (const auto number = m_serials.find(serial); number != m_serials.end()) serial = number->second;
    const ManifestPhoto* named = nullptr;
    for (const ManifestPhoto& record : m_records) {
        if (record.path == path) return &record;
        if (!named && record.serial == serial && record.picture == picture) named = &record;
    }
    return named;
}

const ManifestPhoto* Verifier::byHash(const std::string& sha256, const std::string& bareSha256) const {
    for (const ManifestPhoto& record : m_records)
        if (record.sha256 == sha256 || record.sha256 == bareSha256) return &record;
    return nullptr;
}

Proof Verifier::proveFrom(const PhotoFile& photo, const fs::path& original, const ManifestPhoto* record,
                          std::optional<Error>& error) const {
    const auto source = openOriginal(original, record ? record->quarterTurns : 0);
    if (!source) {
        error = source.error();
        return {};
    }
    ProofClaim claim;
    if (record) claim.crop = record->crop;
    return prove(photo, *source, m_standards, claim);
}

/// Without a record: the originals of that name, then all others; the first that the photo was made from.
void Verifier::search(const PhotoFile& photo, VerifiedPhoto& verified) const {
    std::vector<fs::path> candidates = m_originals.byName(verified.path);
    const std::size_t named = candidates.size();
    for (const fs::path& file : m_originals.all()) {
        if (std::find(candidates.begin(), candidates.end(), file) == candidates.end()) candidates.push_back(file);
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        std::optional<Error> error;
        const auto source = openOriginal(candidates[i], 0);
        if (!source) continue;
        // A coarse look tells in a fraction of the time that it is somebody else.
        constexpr double kWorthALook = 0.85;
        if (i >= named && coarseSimilarity(photo.picture.image, source->picture.image) < kWorthALook) continue;
        const Proof proof = prove(photo, *source, m_standards);
        const bool better = !verified.proof || (verified.proof->outcome == ProofOutcome::Unrelated &&
                                                proof.outcome != ProofOutcome::Unrelated);
        if (better || proof.holds()) {
            verified.proof = proof;
            verified.original = candidates[i].filename().string();
        }
        if (!proof.holds()) continue;
        // An original has this photograph's name, and this is not it: another person's original.
        if (i >= named && named > 0) verified.otherwise = verified.original;
        return;
    }
}

VerifiedPhoto Verifier::verify(PackedDelivery& delivery, const std::string& path) const {
    VerifiedPhoto verified;
    verified.path = path;
    const auto bytes = delivery.read(path);
    if (!bytes) {
        verified.error = bytes.error();
        return verified;
    }
    auto picture = decodePicture(*bytes, path);
    if (!picture) {
        verified.error = picture.error();
        return verified;
    }
    // A job's record is of the file without the identifier that the delivery added, and so is what is made again.
    const auto bare = withoutIdentifier(*bytes);
    const PhotoFile photo{bare, *std::move(picture)};
    const std::string sha256 = sha256Hex(*bytes), bareSha256 = sha256Hex(bare);
    const ManifestPhoto* same = byHash(sha256, bareSha256);
    const ManifestPhoto* named = byPath(path, photo.picture.image.size());
    const ManifestPhoto* record = named ? named : same;
    if (record) verified.recorded = record->path;
    if (named && same && named->serial != same->serial) verified.otherwise = same->path;
    if (!m_records.empty()) {
        const bool asIs = record && (record->sha256 == sha256 || record->sha256 == bareSha256);
        verified.record = !record ? RecordState::NotListed : asIs ? RecordState::AsRecorded : RecordState::Changed;
    }
    const fs::path* original = record ? m_originals.byHash(record->originalSha256) : nullptr;
    if (original) {
        verified.original = original->filename().string();
        verified.proof = proveFrom(photo, *original, record, verified.error);
        if (verified.error) verified.proof.reset();
    } else {
        search(photo, verified);
    }
    if (!verified.proof && !verified.error) verified.error = Error{ErrorId::OriginalMissing, path, {}};
    return verified;
}

std::vector<std::string> Verifier::missing(const std::set<std::string>& recorded, const Manifest* manifest) const {
    const std::vector<ManifestPhoto>& expected = manifest ? manifest->photos : m_records;
    std::set<std::string> standards;
    for (const ManifestPhoto& record : expected)
        if (manifest || recorded.contains(record.path)) standards.insert(record.standard);
    std::vector<std::string> missing;
    for (const ManifestPhoto& record : expected)
        if (standards.contains(record.standard) && !recorded.contains(record.path)) missing.push_back(record.path);
    return missing;
}

}  // namespace xuezhao
