#pragma once

#include "core/store/capture.h"
#include "core/store/job_layout.h"

#include <algorithm>

namespace xuezhao {

/// The person's photographs are files of this capture, and not of an attempt that another one made way for.
inline bool ownsPhotos(const Capture& capture) {
    return std::any_of(capture.files.begin(), capture.files.end(),
                       [](const CaptureFile& file) { return job_layout::isPhoto(file.path); });
}

}  // namespace xuezhao
