#pragma once

#include "core/standards/standard.h"
#include "core/vision/facts.h"

#include <opencv2/core/types.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// A geometric limit that the best rectangle breaks.
struct BrokenLimit {
    const Limit* limit = nullptr;
    double value = 0;     ///< what the best rectangle gives, in the limit's unit
    double by = 0;        ///< how far outside, same unit, positive
    bool below = false;   ///< the value is too low
};

/// What a person would have to do so that a crop exists; by the limit that gives.
enum class CropAdvice { None, StepBack, StepForward, RaiseCamera, LowerCamera, SubjectLeft, SubjectRight };

/// The rectangle for one standard. It has the standard's shape to within half an output pixel, whole
/// source pixels, and lies inside the still: one uniform scale and nothing else.
struct StandardCrop {
    const Standard* standard = nullptr;
    cv::Rect crop;                      ///< in source pixels
    double smallestMargin = 0;          ///< of the hard limits, as a share of half the range: 1 is the middle, below 0 outside
    std::vector<BrokenLimit> broken;    ///< worst first
    CropAdvice advice = CropAdvice::None;
    bool shared = false;                ///< the same rectangle serves all standards of this shape

    double scale() const { return double(standard->file.picture.width) / crop.width; }
    bool upscaled() const { return scale() > 1; }
};

/// Chooses, for every standard, the rectangle with the largest smallest margin over all geometric limits
/// (head top, eyes, centre, face width): one for all standards of the same shape where one satisfies them
/// all, otherwise each standard its own. Pure geometry; empty without a face or where crown or cheeks
/// are unknown for every standard.
std::vector<StandardCrop> planCrops(const Facts& facts, std::span<const Standard* const> standards);

}  // namespace xuezhao
