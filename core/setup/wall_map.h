#pragma once

#include "core/base/image.h"
#include "core/standards/standard.h"
#include "core/vision/facts.h"

#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>

#include <optional>
#include <span>
#include <vector>

namespace xuezhao {

/// The part of a picture that the largest photograph of this shape would show: as large as fits, in the middle.
cv::Rect2d largestPhotograph(cv::Size picture, double aspect);

/// One cell of the wall.
struct WallCell {
    cv::Rect box;         ///< px of the picture
    bool seen = true;     ///< false: a person stands before it, and the rest means nothing
    cv::Vec3d rgb;        ///< mean, sRGB levels 0-255
    double luma = 0;      ///< of that, 0-255
    double distance = 0;  ///< CIEDE2000 to the permitted colour
};

/// The wall behind the place of the subject, as far as a photograph could show it, in cells.
struct WallMap {
    static constexpr int kColumns = 6, kRows = 8;  ///< cells of a 3:4 photograph are square

    std::vector<WallCell> cells;                  ///< row by row from the top left
    const Standard* standard = nullptr;           ///< the one whose permitted colour is farthest
    const BackgroundColour* permitted = nullptr;  ///< of the colours it permits the nearest one

    int seen() const;
    /// The cell that is farthest from the permitted colour; null when nothing is seen.
    const WallCell* farthest() const;
    /// Distance of what is seen of the four cells in the middle, on average; nothing when they are hidden.
    std::optional<double> middle() const;
    /// Largest difference of two cells in one channel, levels: what the check "background_evenness" limits.
    std::optional<double> unevenness() const;
    /// Where the wall is darkest against the other side: natural logarithms of light, positive when the left or the
    /// upper side has more. Nothing where one of the sides is hidden.
    std::optional<double> leftOverRight() const;
    std::optional<double> upperOverLower() const;
};

/// Maps the wall of a picture. A person in it hides the cells behind them. Pure; a millisecond from 1280x960.
/// \param standards  in use, at least one
WallMap mapWall(const Image& picture, const Facts& facts, std::span<const Standard* const> standards);

}  // namespace xuezhao
