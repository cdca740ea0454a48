#pragma once

#include <optional>
#include <span>

namespace xuezhao {

/// Whether a flash fired, by what the camera wrote into the picture's EXIF block; nothing when it does not say. Takes
/// hostile bytes.
std::optional<bool> flashFired(std::span<const unsigned char> jpeg);

}  // namespace xuezhao
