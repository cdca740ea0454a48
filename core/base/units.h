#pragma once

namespace xuezhao {

inline constexpr double kMillimetresPerInch = 25.4;

/// Pixels that a length takes on a print of the given resolution.
constexpr double pixelsFromMillimetres(double millimetres, double dpi) {
    return millimetres / kMillimetresPerInch * dpi;
}

constexpr double millimetresFromPixels(double pixels, double dpi) {
    return pixels / dpi * kMillimetresPerInch;
}

}  // namespace xuezhao
