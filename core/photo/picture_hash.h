#pragma once

#include "core/base/image.h"

#include <optional>
#include <string>
#include <string_view>

namespace xuezhao {

/// What a photograph looks like, in 255 bits: which of its coarse waves (16x16 of a cosine transform) are stronger than
/// the middle one. The same picture in another size, quality or brightness keeps almost all bits; it is no face
/// recognition: another shot of the same person is another picture. 64 hexadecimal digits; empty for an empty picture.
std::string pictureHash(const Image& picture);

/// So few bits differ between files of the same picture; tests/unit/photo/test_picture_hash.cpp has what was measured.
inline constexpr int kSamePictureBits = 24;

/// Bits that differ, 0-255. Nothing when one of them is no hash.
std::optional<int> pictureDistance(std::string_view a, std::string_view b);

}  // namespace xuezhao
