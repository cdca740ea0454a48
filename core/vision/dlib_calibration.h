#pragma once

namespace xuezhao::dlib_calibration {

// What dlib's 68 points say and where the thing itself is: constant differences in the face's own frame (x along
// the eye line, y down, unit: distance between the centres of the eye contours). Fitted on the 41 neutral portraits
// of the Face Research Lab London Set (DeBruine & Jones 2017, doi 10.6084/m9.figshare.5047666, CC BY 4.0) with its
// hand-placed points; tests/unit/vision holds both halves of that set to them.

/// The pupil against the mean of its eye's six contour points (36-41, 42-47): the upper lid hides more than the lower.
inline constexpr double kPupilDown = -0.0385;
/// Between the jaw points 1 and 15 against the sides of the face before the ears (template points 110 and 113).
inline constexpr double kFaceWidth = -0.009;
/// The middle of the jaw points 2 and 14, which is steadier than that of 1 and 15, against the middle of both sides.
inline constexpr double kFaceMiddle = 0.003;
/// The chin against jaw point 8 (template point 129).
inline constexpr double kChinDown = -0.018;

// How unsure a number is. The checks say "cannot judge" within this distance of a limit.

/// Lip gap, unit as above.
inline constexpr double kLipBand = 0.027;
/// Lid opening, eye aspect ratio.
inline constexpr double kLidBand = 0.04;
/// One side of the face, unit as above.
inline constexpr double kCheekBand = 0.0;

}  // namespace xuezhao::dlib_calibration
