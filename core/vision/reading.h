#pragma once

#include <cmath>
#include <limits>

namespace xuezhao {

/// Why a quantity could not be read from a picture. "Cannot judge" is an answer; this is its reason.
enum class Doubt {
    None,
    NoFace,
    OutOfPicture,      ///< what is to be measured lies outside the picture
    BackgroundUneven,  ///< the background fit is too rough to tell head from background
    HeadAtEdge,        ///< hair touches the top edge
    TooFewPixels,      ///< the face is too small for this measurement
    EngineUnsure,      ///< the engine's own confidence is low here
    EnginesDisagree,
};

/// One measured number and how far it can be trusted.
struct Reading {
    double value = std::numeric_limits<double>::quiet_NaN();
    double band = 0;            ///< half-width, same unit: within this distance of a limit the engine cannot tell
    Doubt doubt = Doubt::None;  ///< not None: there is no value

    bool known() const { return doubt == Doubt::None && !std::isnan(value); }

    static Reading of(double value, double band = 0) { return {value, band, Doubt::None}; }
    static Reading unknown(Doubt why) { return {std::numeric_limits<double>::quiet_NaN(), 0, why}; }
};

}  // namespace xuezhao
