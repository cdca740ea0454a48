#pragma once

#include "core/vision/facts.h"
#include "tests/accuracy/truth.h"

#include <span>
#include <vector>

namespace xuezhao::accuracy {

/// A photograph of 480x640 has about so many px between the pupils; errors in px are said for it.
inline constexpr double kPhotograph = 110;

/// One measured quantity and how far it is from the truth.
struct Quantity {
    const char* name;
    const char* unit;
    /// Signed errors (one or two of a face); empty where the engine read nothing or nobody knows the truth.
    std::vector<double> (*errors)(const FaceFacts& face, const Truth& truth);
    /// A constant of the engine's calibration lies in it, fitted on the photographs.
    bool calibrated;
};

/// In the order of the report. The first is the pupils' distance from the truth, never negative.
std::span<const Quantity> quantities();

/// The errors that are left when the constants of the calibration are fitted anew without the face concerned: each face
/// (leave-one-out), or each half of them (by the other half). Over faces in the order given, one list a quantity; of
/// what is not calibrated the errors as they are.
enum class Refit { None, OneLeftOut, OtherHalf };
std::vector<std::vector<double>> errorsOf(const std::vector<FaceFacts>& faces, const std::vector<Truth>& truths,
                                          Refit refit);

}  // namespace xuezhao::accuracy
