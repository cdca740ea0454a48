#pragma once

#include "core/photo/crop_plan.h"
#include "core/photo/photo_maker.h"
#include "core/standards/standard.h"
#include "tests/accuracy/answers.h"
#include "tests/accuracy/eye.h"
#include "tests/accuracy/shot.h"

#include <optional>

namespace xuezhao::accuracy {

/// A portrait of the set as a station with the right wall would have taken it: on the light blue of the standards.
/// Nothing where the studio's own wall cannot be told from the person.
std::optional<OnWall> onRightWall(const cv::Mat& portrait, Eye& eye);

inline const cv::Vec3b kLightBlue{255, 197, 100};  ///< BGR

/// The still in the scale of the photograph that the plan makes of it.
Shot shotOf(const OnWall& still, const Landmarks& points, const StandardCrop& plan);

/// A finished file of a shot, written with the standard's own settings unless the shot says its quality.
/// Errors: EncodeFailed.
Result<DecodedPicture> finish(const Shot& shot, const Standard& standard);

/// What `xuezhao-audit check` says of a finished file.
Answers judge(Eye& eye, const Image& picture, const FileFacts& file, const Standard& standard);

}  // namespace xuezhao::accuracy
