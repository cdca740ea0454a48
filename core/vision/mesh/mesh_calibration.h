#pragma once

namespace xuezhao::mesh_calibration {

// What the mesh's points say and where the thing itself is: constant differences in the face's own frame (x along
// the eye line, y down, unit: distance between the pupils). Fitted on the 41 neutral portraits of the Face Research
// Lab London Set (DeBruine & Jones 2017, doi 10.6084/m9.figshare.5047666, CC BY 4.0) with its hand-placed points.

/// The pupils against the centres of the irises.
inline constexpr double kLeftPupilAlong = 0.0073, kRightPupilAlong = -0.0005;
inline constexpr double kPupilDown = -0.0079;
/// The sides of the face before the ears (template points 110 and 113) against points 234 and 454.
inline constexpr double kLeftCheekAlong = 0.012, kRightCheekAlong = 0.024;
/// The chin (template point 129) against point 152.
inline constexpr double kChinDown = 0.023;

/// Heads turned in known steps from -25 to 25 degrees (14 London portraits warped over the net's own depths): the net's
/// answer grows by 0.80 degrees a degree of yaw and by 0.76 of pitch.
inline constexpr double kYawGain = 1.24, kPitchGain = 1.31;
/// The eye's radius over the width between its corners, so that the iris' shift tells an angle; how much of a head's
/// yaw shows as a shift while the eyes stay on the lens; and the mean answer of people who look at it, degrees.
inline constexpr double kEyeRadius = 0.4, kGazeOfYaw = 0.44, kGazeAhead = 0.4;

// How unsure a number is. The checks say "cannot judge" within this distance of a limit.

/// Lip gap, unit as above: one and a half times the mean error on the same portraits.
inline constexpr double kLipBand = 0.005;
/// Lid opening, eye aspect ratio. Of 26 closed and 210 open eyes seen in the field, closed ones read up to 0.177
/// and open ones from 0.163: between 0.12 and 0.18 a person looks.
inline constexpr double kLidBand = 0.03;

}  // namespace xuezhao::mesh_calibration
