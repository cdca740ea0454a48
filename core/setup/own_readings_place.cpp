#include "core/setup/own_readings.h"
#include "core/setup/setup_act.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace xuezhao::own_readings {

namespace {

// Mean distance between adult pupils (Dodgson 2004, "Variation and extrema of human interpupillary distance").
constexpr double kPupilsCm = 6.3;
// A lens farther than this from the height of the eyes looks up or down at them by more than 5 degrees, the pose that
// ISO/IEC 19794-5 allows, from the nearest place that the notice of 2017 recommends: 150 cm x tan 5 degrees.
constexpr double kLensOffCm = 13, kLensWarnCm = 3;
constexpr double kLampCm = 175;      // lamps stand 1.5-2 m away (notice of 2017)
constexpr double kUsualFace = 1.93;  // face width in pupil distances where the cheeks cannot be read: 212 to 110 px

std::string say(const char* source) {
    return QCoreApplication::translate("SetupSource", source).toStdString();
}

cv::Size stillOf(const SetupInput& input) {
    return input.still.width > 0 ? input.still : input.facts.picture;
}

/// The largest output that the standards in use want.
const Standard& largestOf(const SetupInput& input) {
    return **std::max_element(input.standards.begin(), input.standards.end(), [](const auto* a, const auto* b) {
        return a->file.picture.width < b->file.picture.width;
    });
}

/// Where the width of the face should be as a share of the photograph's: the middle of what all standards allow.
std::optional<double> faceShare(const SetupInput& input) {
    Range common;
    for (const Standard* standard : input.standards)
        if (const Limit* limit = standard->limit("face_width"); limit && limit->unit == "px")
            common = intersection(common, scaled(limit->range, 1.0 / standard->file.picture.width));
    if (common.empty() || !common.hasMin() || !common.hasMax()) return std::nullopt;
    return (common.min + common.max) / 2;
}

std::string rounded(double value, int step) {
    return std::to_string(std::max(step, int(std::lround(value / step)) * step));
}

}  // namespace

Reading camera_pixels::measure(const SetupInput& input) {
    if (stillOf(input).width == 0) return Reading::unknown(Doubt::OutOfPicture);
    return Reading::of(largestPhotograph(stillOf(input), largestOf(input).aspect()).width);
}

std::optional<SetupTarget> camera_pixels::target(const SetupInput& input) {
    const Standard& largest = largestOf(input);
    return SetupTarget{{.min = double(largest.file.picture.width)},
                       0,
                       false,
                       say(QT_TRANSLATE_NOOP("SetupSource", "No photograph is to be enlarged"))};
}

SetupAdvice camera_pixels::advise(const SetupInput&, double, bool) {
    return adviceOf(SetupActId::OtherCamera);
}

Reading lamp_balance::measure(const SetupInput& input) {
    const Reading& sides = input.facts.light.sides;
    if (input.flashed) return {};
    if (!input.facts.face) return Reading::unknown(Doubt::NoFace);
    if (!sides.known()) return Reading::unknown(Doubt::TooFewPixels);
    return Reading::of(input.facts.light.imageRightBrighter ? 1 / sides.value : sides.value);
}

std::optional<SetupTarget> lamp_balance::target(const SetupInput& input) {
    const StrictLimit strict = strictest(input, "side_light");
    if (!strict.limit) return std::nullopt;
    // Faces and heads that are a little turned take their part of what a photograph may have: half of it, as light is
    // counted, is theirs.
    const double most = std::sqrt(strict.limit->range.max);
    SetupTarget target = targetOf(strict);
    target.range = {1 / most, most};
    target.warnWithin = 0;
    target.hard = false;
    target.source = say(QT_TRANSLATE_NOOP("SetupSource", "Half of what a photograph may have")) + ": " + target.source;
    return target;
}

SetupAdvice lamp_balance::advise(const SetupInput&, double value, bool below) {
    // Light falls with the square of the distance; the lamp of the darker side comes nearer.
    const double nearer = kLampCm * (1 - 1 / std::sqrt(below ? 1 / value : value));
    return adviceOf(below ? SetupActId::NearerLamp1 : SetupActId::NearerLamp2, rounded(nearer, 10));
}

Reading lens_height::measure(const SetupInput& input) {
    if (!input.facts.face) return Reading::unknown(Doubt::NoFace);
    const FaceFacts& face = *input.facts.face;
    const double unit = face.pupilDistance();
    if (unit <= 0) return Reading::unknown(Doubt::TooFewPixels);
    return Reading::of((face.eyesCentre().y - (input.facts.picture.height - 1) / 2.0) / unit * kPupilsCm);
}

std::optional<SetupTarget> lens_height::target(const SetupInput&) {
    return SetupTarget{{-kLensOffCm, kLensOffCm},
                       kLensWarnCm,
                       false,
                       say(QT_TRANSLATE_NOOP("SetupSource", "5° at 1.5 m, of a level camera"))};
}

SetupAdvice lens_height::advise(const SetupInput&, double value, bool below) {
    return adviceOf(below ? SetupActId::RaiseCamera : SetupActId::LowerCamera, rounded(std::abs(value), 5));
}

Reading distance::measure(const SetupInput& input) {
    if (!input.facts.face) return Reading::unknown(Doubt::NoFace);
    return Reading::of(input.facts.face->pupilDistance() * stillOf(input).width / input.facts.picture.width);
}

std::optional<SetupTarget> distance::target(const SetupInput& input) {
    const auto share = faceShare(input);
    if (!input.facts.face || !share) return std::nullopt;
    const FaceFacts& face = *input.facts.face;
    const Reading width = face.faceWidth();
    const double faces = width.known() && width.value > 0 ? width.value / face.pupilDistance() : kUsualFace;
    // Pupil distance of this person in a photograph of so many pixels of width.
    const auto pupilsIn = [&](double photograph) { return photograph * *share / faces; };
    const Standard& largest = largestOf(input);
    Range range{pupilsIn(largest.file.picture.width),
                pupilsIn(largestPhotograph(stillOf(input), largest.aspect()).width)};
    if (range.empty()) range.min = range.max * 0.8;  // the camera is too small: as near as leaves room
    return SetupTarget{
        range, 0, false,
        say(QT_TRANSLATE_NOOP("SetupSource", "Enough pixels for the largest photograph, room around it"))};
}

SetupAdvice distance::advise(const SetupInput& input, double value, bool below) {
    const Range range = target(input)->range;
    if (below) return adviceOf(SetupActId::StoolNearer, rounded(100 * (1 - value / range.min), 5));
    return adviceOf(SetupActId::StoolFarther, rounded(100 * (value / range.max - 1), 5));
}

}  // namespace xuezhao::own_readings
