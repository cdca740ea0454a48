#pragma once

#include "core/delivery/manifest.h"
#include "core/standards/catalogue.h"
#include "core/store/store.h"

#include <vector>

namespace xuezhao {

/// How the job itself recorded its photographs: what a delivery's own manifest cannot forge. Paths are those of the
/// manifest where there is one, otherwise those within the job. Errors: those of the store.
Result<std::vector<ManifestPhoto>> jobRecords(Store& store, const Catalogue& standards, const Manifest* manifest);

/// What a capture recorded of one of its photographs. The picture's size is that of the standard.
ManifestPhoto recordOf(const Capture& capture, const CaptureFile& file, const Standard& standard);

}  // namespace xuezhao
