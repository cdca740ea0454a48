#include "core/delivery/job_records.h"

#include "core/base/serial.h"
#include "core/store/job_layout.h"

#include <map>
#include <utility>

namespace xuezhao {
namespace {

constexpr int kAllCaptures = 1'000'000;  // far more than serials times attempts of any job

}  // namespace

ManifestPhoto recordOf(const Capture& capture, const CaptureFile& file, const Standard& standard) {
    ManifestPhoto photo;
    photo.path = file.path;
    photo.sha256 = file.sha256;
    photo.bytes = file.bytes;
    if (const auto serial = Serial::fromNumber(capture.serial)) photo.serial = serial->text();
    photo.standard = file.role;
    photo.picture = standard.file.picture;
    photo.crop = {file.cropX, file.cropY, file.cropWidth, file.cropHeight};
    photo.scale = file.cropWidth > 0 ? double(photo.picture.width) / file.cropWidth : 0;
    photo.quarterTurns = file.quarterTurns;
    photo.outcome = file.outcome;
    for (const CaptureFile& original : capture.files) {
        if (original.role != "original") continue;
        photo.originalName = original.path;
        photo.originalSha256 = original.sha256;
    }
    return photo;
}

Result<std::vector<ManifestPhoto>> jobRecords(Store& store, const Catalogue& standards, const Manifest* manifest) {
    const auto captures = store.recentCaptures(kAllCaptures);
    if (!captures) return captures.error();
    std::map<std::pair<std::string, std::string>, std::string> delivered;
    if (manifest) {
        for (const ManifestPhoto& photo : manifest->photos) delivered[{photo.serial, photo.standard}] = photo.path;
    }
    std::vector<ManifestPhoto> records;
    for (const Capture& capture : *captures) {
        for (const CaptureFile& file : capture.files) {
            const Standard* standard = standards.find(file.role);
            if (!standard || !job_layout::isPhoto(file.path)) continue;
            ManifestPhoto record = recordOf(capture, file, *standard);
            const auto path = delivered.find({record.serial, record.standard});
            // Whoever was photographed after the delivery is not missing from it.
            if (manifest && path == delivered.end()) continue;
            if (manifest) record.path = path->second;
            records.push_back(std::move(record));
        }
    }
    return records;
}

}  // namespace xuezhao
