#pragma once

#include "core/base/image.h"
#include "core/setup/wall_map.h"
#include "core/vision/facts.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace xuezhao {

enum class StudioQuantity : int {
#define XZ_STUDIO(id, key, source) id,
#include "core/setup/studio_look.def"
#undef XZ_STUDIO
};

/// A still may be flashed and a frame never is: the two are never compared with each other.
enum class StudioSource { Still, Frame };

struct StudioRow {
    StudioQuantity id;
    std::string_view key;
    StudioSource source;
};

std::span<const StudioRow> studioTable();

inline constexpr std::size_t kStudioQuantities = 0
#define XZ_STUDIO(id, key, source) +1
#include "core/setup/studio_look.def"
#undef XZ_STUDIO
    ;

/// What the studio looks like, as far as it is known. Nothing of it is personal data.
struct StudioLook {
    std::array<std::optional<double>, kStudioQuantities> values;

    std::optional<double>& operator[](StudioQuantity quantity) { return values[std::size_t(quantity)]; }
    const std::optional<double>& operator[](StudioQuantity quantity) const { return values[std::size_t(quantity)]; }

    friend bool operator==(const StudioLook&, const StudioLook&) = default;
};

/// Of each quantity the median of those that know it; nothing where fewer than `least` do.
StudioLook medianOf(std::span<const StudioLook> looks, std::size_t least);

/// Of a measured still with somebody in it.
StudioLook lookOfStill(const Facts& facts);

/// Grey levels of the empty place, small: to see whether what stands around has moved.
struct StudioScene {
    static constexpr int kLongerSide = 64;  ///< px
    cv::Size size;
    std::vector<unsigned char> grey;  ///< row by row

    bool empty() const { return grey.empty(); }
    friend bool operator==(const StudioScene&, const StudioScene&) = default;
};

/// \param picture  with nobody in it
StudioScene sceneOf(const Image& picture);

/// How far what stands around has moved, percent of the longer side, to the right and down. Nothing when the two are
/// of different shapes or too bare to tell (an even wall from edge to edge).
std::optional<cv::Point2d> shiftBetween(const StudioScene& before, const StudioScene& now);

/// Of a frame with nobody in it. \param before  the scene of the morning; empty: the shift stays unknown
StudioLook lookOfEmptyFrame(const Image& picture, const WallMap& wall, const StudioScene& before);

}  // namespace xuezhao
