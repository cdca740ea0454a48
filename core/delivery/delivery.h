#pragma once

#include "core/delivery/preflight.h"

#include <filesystem>
#include <optional>
#include <string>

namespace xuezhao {

/// Where and in what shape a delivery goes.
struct DeliveryPlace {
    std::filesystem::path path;  ///< of the folder or zip; must not be there yet, or be an empty folder
    bool zip = false;
    std::string jobName;
    std::string program;  ///< "xuezhao 0.1.0"
};

/// What was written.
struct DeliveryDone {
    Manifest manifest;
    std::optional<ManifestChanges> changes;  ///< since the delivery before; nothing: this is the first
};

/// Writes a plan: photographs (each hashed again on its way), originals, the roster as xlsx, csv and dbf, manifest.json
/// and SHA256SUMS; under another name first, read back, then in one step at its place. The manifest is then kept with
/// the job, and the log says so. On an error or a stop nothing is at the place and the job is as before. Errors:
/// DeliveryEmpty, DeliveryStopped, FileExists, FolderUnwritable, DiskFull, WriteFailed, DeliveryFileChanged (a file of
/// the job is no longer what was looked at), those of the store.
Result<DeliveryDone> writeDelivery(Store& store, const std::filesystem::path& jobFolder, const DeliveryRequest& request,
                                   const DeliveryPlan& plan, const DeliveryPlace& place,
                                   const DeliveryProgress& progress = {});

/// Takes people out of a plan, whatever was found about them.
void leaveOut(DeliveryPlan& plan, const std::set<PersonId>& people);

/// The manifest of the job's last delivery; nothing when there was none, or it can no longer be read.
std::optional<Manifest> lastDelivery(const std::filesystem::path& jobFolder);

/// The manifest that writing the plan would give, without sums of what is written along.
Manifest plannedManifest(const DeliveryPlan& plan, const DeliveryRequest& request, const DeliveryPlace& place,
                         int number);

}  // namespace xuezhao
