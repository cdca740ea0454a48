#pragma once

#include "core/standards/standard.h"
#include "core/vision/facts.h"

#include <opencv2/core/types.hpp>

#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// A geometric limit that the best rectangle breaks.
struct BrokenLimit {
    const Limit* limit = nullptr;
    double value = 0;    ///< what the best rectangle gives, in the limit's unit
    double by = 0;       ///< how far outside, same unit, positive
    bool below = false;  ///< the value is too low
};

/// What somebody would have to do so that a (better) crop exists. Left and right are the subject's own.
enum class CropAdvice {
    None,
    StepBack,     ///< the head is too large for the still
    StepForward,  ///< the head is so small that the photograph has to be enlarged
    RaiseCamera,  ///< the head is too near the still's top edge
    LowerCamera,  ///< the head is too near the still's bottom edge
    SubjectLeft,  ///< the head is too near the still's left edge
    SubjectRight,
};

/// The rectangle for one standard. It has the standard's shape to within half an output pixel, whole
/// source pixels, and lies inside the still: one uniform scale and nothing else.
struct StandardCrop {
    const Standard* standard = nullptr;
    cv::Rect crop;                    ///< in source pixels
    double smallestMargin = 0;        ///< of the hard limits, in errors of their measurement (below); negative outside
    std::vector<BrokenLimit> broken;  ///< hard and advisory limits, worst first
    CropAdvice advice = CropAdvice::None;
    bool shared = false;   ///< the same rectangle serves two standards or more: all of this shape
    bool guessed = false;  ///< crown or cheeks could not be read; typical proportions stand in for them

    double scale() const { return double(standard->file.picture.width) / crop.width; }
    bool upscaled() const { return scale() > 1; }
};

/// Chooses, for every standard, the rectangle with the largest smallest margin over all geometric limits
/// (head_top, eye_line, centred, face_width): one for all standards of the same shape where one satisfies them
/// all, otherwise each standard its own: its own limits first, then those of the others as far as they can be.
/// Where a standard's own limits cannot all hold, one of them gives way (the head top before the others, since hair
/// is what differs most) and the rest hold: `broken` says which and by how much.
///
/// A margin is counted in typical errors of what it is about (crop_goals.cpp has them): three pixels are a lot
/// for the eyes and nothing for the top of the hair, so equal errors, not equal pixels or shares of a range, make
/// the chance equal that the true value lies outside.
///
/// Pure geometry, well under a millisecond. One entry a standard in the order given; empty without a face, or when no
/// rectangle of the shape fits into the picture. A crop with `guessed` is good for guidance; the finished file says
/// by its own verdict that the head top cannot be judged.
/// \param doubted  checks that the register measured otherwise than we did: they get the largest share of the room
std::vector<StandardCrop> planCrops(const Facts& facts, std::span<const Standard* const> standards,
                                    std::span<const std::string> doubted = {});

}  // namespace xuezhao
