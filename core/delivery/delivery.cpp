#include "core/delivery/delivery.h"

#include "core/base/durable_file.h"
#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/delivery/delivery_identifier.h"
#include "core/delivery/delivery_tables.h"
#include "core/delivery/delivery_target.h"
#include "core/picture/decode.h"
#include "core/roster/export.h"
#include "core/store/job_layout.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>
#include <utility>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestManifest = 64u << 20;  // 10,000 photographs take 7 MB

struct RosterFile {
    std::string_view name;
    RosterFormat format;
};
constexpr std::array kRosters{RosterFile{"roster.xlsx", RosterFormat::Xlsx},
                              RosterFile{"roster.csv", RosterFormat::CsvUtf8},
                              RosterFile{"roster.dbf", RosterFormat::Dbf}};

std::span<const unsigned char> bytesOf(const std::string& text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

fs::path manifestPath(const fs::path& jobFolder, int number) {
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "%04d.json", number);
    return jobFolder / job_layout::kDeliveries / name.data();
}

class Writer {
public:
    /// \param identifier  null: the photographs go as they are
    Writer(fs::path jobFolder, DeliveryTarget& target, const DeliveryPlan& plan, const DeliveryRequest& request,
           const IdentifierMethod* identifier, const DeliveryProgress& progress)
        : m_jobFolder(std::move(jobFolder)),
          m_target(target),
          m_plan(plan),
          m_request(request),
          m_identifier(identifier),
          m_progress(progress) {
        std::set<std::string> originals;
        for (const DeliveryItem& item : plan.items) {
            if (!item.photo.original.empty()) originals.insert(item.photo.original);
        }
        m_all = static_cast<int>(plan.items.size() + originals.size());
    }

    Result<void> pictures(Manifest& manifest) {
        std::set<std::string> originals;
        for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
            const DeliveryItem& item = m_plan.items[i];
            if (const auto done = photograph(item, manifest.photos[i]); !done) return done;
            if (item.photo.original.empty() || !originals.insert(item.photo.original).second) continue;
            if (const auto done = copy(item.originalSource, item.photo.original, item.photo.originalSha256); !done)
                return done;
            manifest.files.push_back({item.photo.original, item.photo.originalSha256, item.originalBytes});
        }
        return {};
    }

    /// Spreadsheets are made in a folder of the job: their rows are personal data.
    Result<void> rosters(Manifest& manifest) {
        const QTemporaryDir scratch(QString::fromStdString((m_jobFolder / ".delivery-XXXXXX").string()));
        if (!scratch.isValid()) return Error{ErrorId::FolderUnwritable, m_jobFolder.string(), "scratch"};
        const Table table = deliveryRoster(m_plan);
        for (const RosterFile& roster : kRosters) {
            const fs::path file = fs::path(scratch.path().toStdString()) / roster.name;
            if (const auto written = writeTable(table, file, roster.format); !written) return written;
            const auto bytes = readFile(file, kMostPictureBytes);
            if (!bytes) return bytes.error();
            if (const auto added = add(std::string(roster.name), *bytes, manifest); !added) return added;
        }
        return {};
    }

private:
    Result<std::vector<unsigned char>> read(const std::string& from, const std::string& sha256) {
        if (m_progress && !m_progress(m_done++, m_all)) return Error{ErrorId::DeliveryStopped, {}, {}};
        auto bytes = readFile(m_jobFolder / from, kMostPictureBytes);
        if (bytes && sha256Hex(*bytes) != sha256) return Error{ErrorId::DeliveryFileChanged, from, {}};
        return bytes;
    }

    Result<void> copy(const std::string& from, const std::string& to, const std::string& sha256) {
        const auto bytes = read(from, sha256);
        return bytes ? m_target.add(to, *bytes) : bytes.error();
    }

    /// \param entry  of the manifest: with an identifier the file has other bytes than the job's
    Result<void> photograph(const DeliveryItem& item, ManifestPhoto& entry) {
        const auto bytes = read(item.source, item.photo.sha256);
        if (!bytes) return bytes.error();
        if (!m_identifier) return m_target.add(item.photo.path, *bytes);
        const auto comment = identifierComment(*m_identifier, {item.photo.serial, item.person.citizenNumber});
        if (!comment) return comment.error();
        const auto sealed = withComment(*bytes, *comment);
        if (!sealed) return sealed.error();
        if (tooLarge(sealed->size(), item.photo.standard) && !tooLarge(bytes->size(), item.photo.standard))
            return Error{ErrorId::EncodeFailed, item.source, "no room for the identifier below the largest size"};
        entry.bareSha256 = entry.sha256;
        entry.sha256 = sha256Hex(*sealed);
        entry.bytes = sealed->size();
        return m_target.add(item.photo.path, *sealed);
    }

    bool tooLarge(std::size_t bytes, const std::string& standard) const {
        return std::any_of(m_request.standards.begin(), m_request.standards.end(), [&](const Standard* one) {
            const Limit* size = one->id == standard ? one->limit("file_size") : nullptr;
            return size && size->range.hasMax() && double(bytes) > size->range.max;
        });
    }

    Result<void> add(const std::string& path, std::span<const unsigned char> bytes, Manifest& manifest) {
        manifest.files.push_back({path, sha256Hex(bytes), bytes.size()});
        return m_target.add(path, bytes);
    }

    const fs::path m_jobFolder;
    DeliveryTarget& m_target;
    const DeliveryPlan& m_plan;
    const DeliveryRequest& m_request;
    const IdentifierMethod* m_identifier;
    const DeliveryProgress& m_progress;
    int m_done = 0;
    int m_all = 0;
};

int lastNumber(const fs::path& jobFolder) {
    int number = 0;
    while (true) {
        std::error_code failure;
        if (!fs::exists(manifestPath(jobFolder, number + 1), failure)) return number;
        ++number;
    }
}

}  // namespace

std::optional<Manifest> lastDelivery(const fs::path& jobFolder) {
    const auto bytes = readFile(manifestPath(jobFolder, lastNumber(jobFolder)), kLargestManifest);
    if (!bytes) return std::nullopt;
    auto manifest = manifestFromJson(*bytes);
    return manifest ? std::optional(*std::move(manifest)) : std::nullopt;
}

Manifest plannedManifest(const DeliveryPlan& plan, const DeliveryRequest& request, const DeliveryPlace& place,
                         int number) {
    Manifest manifest;
    manifest.job = place.jobName;
    manifest.number = number;
    manifest.made = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    manifest.program = place.program;
    manifest.nameTemplate = request.names.text();
    for (const DeliveryItem& item : plan.items) manifest.photos.push_back(item.photo);
    return manifest;
}

void leaveOut(DeliveryPlan& plan, const std::set<PersonId>& people) {
    std::erase_if(plan.items, [&](const DeliveryItem& item) { return people.contains(item.person.id); });
}

Result<DeliveryDone> writeDelivery(Store& store, const fs::path& jobFolder, const DeliveryRequest& request,
                                   const DeliveryPlan& plan, const DeliveryPlace& place,
                                   const DeliveryProgress& progress) {
    if (plan.items.empty()) return Error{ErrorId::DeliveryEmpty, {}, {}};
    if (freeBytes(place.path) < plan.bytes)
        return Error{ErrorId::DiskFull, place.path.parent_path().string(), std::to_string(plan.bytes) + " bytes"};
    const auto identifier = identifierOf(store);
    if (!identifier) return identifier.error();
    const auto before = lastDelivery(jobFolder);
    const int number = lastNumber(jobFolder) + 1;
    DeliveryDone done{plannedManifest(plan, request, place, number), std::nullopt};
    if (before) done.changes = compareManifests(*before, done.manifest);

    auto target = place.zip ? zipTarget(place.path) : folderTarget(place.path);
    if (!target) return target.error();
    Writer writer(jobFolder, **target, plan, request, identifier->get(), progress);
    if (const auto written = writer.pictures(done.manifest); !written) return written.error();
    if (request.rosters) {
        if (const auto written = writer.rosters(done.manifest); !written) return written.error();
        const std::string whole = toJson(done.manifest), sums = checkSums(done.manifest);
        if (const auto added = (*target)->add(std::string(kManifestName), bytesOf(whole)); !added) return added.error();
        if (const auto added = (*target)->add(std::string(kSumsName), bytesOf(sums)); !added) return added.error();
    }
    if (const auto finished = (*target)->finish(); !finished) return finished.error();

    const std::string kept = toJson(done.manifest);
    if (const auto written = writeDurably(manifestPath(jobFolder, number), bytesOf(kept)); !written)
        return written.error();
    const std::string detail = std::to_string(number) + ": " + std::to_string(plan.items.size()) + " photographs";
    if (const auto logged = store.appendLog("delivery-written", detail); !logged) return logged.error();
    return done;
}

}  // namespace xuezhao
