#pragma once

#include "core/standards/standard.h"
#include "core/vision/facts.h"

#include <opencv2/core/types.hpp>

#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// What a crop needs to know of a face, in pixels of the still.
struct FaceGeometry {
    double crownY = 0;
    double eyesY = 0;
    double centreX = 0;
    double width = 0;
    bool crownGuessed = false;         ///< typical proportions stand in for a crown that could not be read
    bool cheeksGuessed = false;        ///< the same for centre and width
    std::vector<std::string> doubted;  ///< checks that somebody else measures otherwise: they get more room

    /// Nothing without a face. A crown cut off by the still's top edge is placed on or above it.
    static std::optional<FaceGeometry> of(const Facts& facts);
};

/// A rectangle while it is searched for: the origin is not yet a whole pixel.
struct LooseRect {
    double x = 0, y = 0;
    double width = 0, height = 0;
};

/// One limit on where a rectangle may lie, as a function of the rectangle.
struct CropGoal {
    enum class Axis { Vertical, Horizontal, Size };

    const Standard* standard = nullptr;
    const Limit* limit = nullptr;
    Range range;  ///< the limit's, or a wider one where the limit gives way
    Axis axis = Axis::Size;
    double source = 0;  ///< the place (or, for Size, the length) in the still, px
    double error = 1;   ///< typical error of the measurement, in the limit's unit

    /// What the rectangle makes of it, in the limit's unit.
    double value(const LooseRect& rect) const;
    /// To the nearest limit, in errors; negative outside.
    double margin(const LooseRect& rect) const { return range.margin(value(rect)) / error; }
};

/// The geometric limits that a standard has.
std::vector<CropGoal> cropGoals(const FaceGeometry& face, const Standard& standard);

}  // namespace xuezhao
