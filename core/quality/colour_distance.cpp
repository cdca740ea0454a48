#include "core/quality/colour_distance.h"

#include <cmath>

namespace xuezhao {
namespace {

constexpr double kPi = 3.14159265358979323846;

double radians(double degrees) {
    return degrees * kPi / 180;
}

/// Hue angle in degrees, 0-360; 0 for a grey.
double hue(double b, double a) {
    if (a == 0 && b == 0) return 0;
    const double degrees = std::atan2(b, a) * 180 / kPi;
    return degrees < 0 ? degrees + 360 : degrees;
}

/// IEC 61966-2-1: light 0-1 from a level 0-255.
double linear(double level) {
    const double v = level / 255;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

/// CIE 15: the cube root with its straight part near black.
double labCurve(double t) {
    constexpr double kDelta = 6.0 / 29;
    return t > kDelta * kDelta * kDelta ? std::cbrt(t) : t / (3 * kDelta * kDelta) + 4.0 / 29;
}

/// x^7 / (x^7 + 25^7), under a square root: where the formula bends for saturated colours.
double saturation(double chroma) {
    const double seventh = std::pow(chroma, 7);
    return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
}

}  // namespace

cv::Vec3d labFromRgb(const cv::Vec3d& rgb) {
    const double r = linear(rgb[0]);
    const double g = linear(rgb[1]);
    const double b = linear(rgb[2]);
    // sRGB primaries to XYZ, each row divided by the white D65 (0.95047, 1, 1.08883).
    const double x = labCurve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = labCurve(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = labCurve((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double colourDistance(const cv::Vec3d& lab1, const cv::Vec3d& lab2) {
    const double meanChroma = (std::hypot(lab1[1], lab1[2]) + std::hypot(lab2[1], lab2[2])) / 2;
    const double stretch = 1.5 - 0.5 * saturation(meanChroma);
    const double a1 = lab1[1] * stretch;
    const double a2 = lab2[1] * stretch;
    const double chroma1 = std::hypot(a1, lab1[2]);
    const double chroma2 = std::hypot(a2, lab2[2]);
    const double hue1 = hue(lab1[2], a1);
    const double hue2 = hue(lab2[2], a2);

    const bool grey = chroma1 * chroma2 == 0;
    double hueStep = grey ? 0 : hue2 - hue1;
    if (hueStep > 180) hueStep -= 360;
    if (hueStep < -180) hueStep += 360;
    double meanHue = grey ? hue1 + hue2 : (hue1 + hue2) / 2;
    if (!grey && std::abs(hue1 - hue2) > 180) meanHue += meanHue < 180 ? 180 : -180;

    const double dL = lab2[0] - lab1[0];
    const double dC = chroma2 - chroma1;
    const double dH = 2 * std::sqrt(chroma1 * chroma2) * std::sin(radians(hueStep / 2));
    const double chroma = (chroma1 + chroma2) / 2;
    const double lightness = std::pow((lab1[0] + lab2[0]) / 2 - 50, 2);

    const double t = 1 - 0.17 * std::cos(radians(meanHue - 30)) + 0.24 * std::cos(radians(2 * meanHue)) +
                     0.32 * std::cos(radians(3 * meanHue + 6)) - 0.20 * std::cos(radians(4 * meanHue - 63));
    const double sL = 1 + 0.015 * lightness / std::sqrt(20 + lightness);
    const double sC = 1 + 0.045 * chroma;
    const double sH = 1 + 0.015 * chroma * t;
    const double turn = 30 * std::exp(-std::pow((meanHue - 275) / 25, 2));
    const double rotation = -2 * saturation(chroma) * std::sin(radians(2 * turn));

    const double l = dL / sL;
    const double c = dC / sC;
    const double h = dH / sH;
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

}  // namespace xuezhao
