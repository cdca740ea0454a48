#pragma once

#include "core/photo/crop_goals.h"

#include <opencv2/core/types.hpp>

#include <optional>
#include <vector>

namespace xuezhao {

/// What is asked of a rectangle, in levels: the first level's limits before all others. A level that is held by
/// two errors and a half (99 in 100 true values are then inside) leaves what room remains to the next.
struct CropTask {
    cv::Size shape;  ///< the photograph's size: width to height as in there
    std::vector<std::vector<CropGoal>> levels;
};

/// Where a rectangle may lie, in px of the still.
struct CropRoom {
    double left = 0, top = 0, right = 0, bottom = 0;  ///< right and bottom: one past the last pixel
    int largestWidth = 0, largestHeight = 0;

    static CropRoom of(cv::Size still) {
        return {0, 0, double(still.width), double(still.height), still.width, still.height};
    }
};

/// The best rectangle: the largest smallest margin, level by level. Its origin is not yet on whole pixels. Nothing when
/// no rectangle of the shape fits.
///
/// For a given size all margins are straight lines of the origin, so the best origin is exact: the crossing of two
/// lines or an end of the room. As a function of the size what remains has a single peak, which a search by thirds
/// finds.
std::optional<LooseRect> bestRect(const CropTask& task, const CropRoom& room);

/// The best rectangle on whole pixels around a loose one, inside the still and of the shape to within half an
/// output pixel (exactly, for a shape that is a small ratio as 3:4).
std::optional<cv::Rect> bestWholeRect(const CropTask& task, const LooseRect& loose, cv::Size still);

/// The smallest margin of some goals, in errors.
double smallestMargin(const std::vector<CropGoal>& goals, const LooseRect& rect);

}  // namespace xuezhao
