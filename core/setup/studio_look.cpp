#include "core/setup/studio_look.h"

#include "core/quality/colour_distance.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// Levels: standard deviation of the differences of neighbours. Noise that is left in 64 px has less than 0.5; a bare
// wall with its falling light 0.6, a studio with its lamps 6 and more.
constexpr double kLeastDrawing = 1.5;
// Of the correlation's peak, 0-1: a scene and itself moved by a tenth have 0.4 and more, two strangers below 0.1.
constexpr double kLeastAlike = 0.15;

/// How the light changes from place to place: brightness alone must not look like a movement.
cv::Mat drawingOf(const StudioScene& scene) {
    const cv::Mat grey(scene.size, CV_8UC1, const_cast<unsigned char*>(scene.grey.data()));
    cv::Mat across, down, drawing;
    cv::Sobel(grey, across, CV_32F, 1, 0, 3, 1.0 / 8);
    cv::Sobel(grey, down, CV_32F, 0, 1, 3, 1.0 / 8);
    cv::magnitude(across, down, drawing);
    return drawing;
}

double deviationOf(const cv::Mat& drawing) {
    cv::Scalar mean, deviation;
    cv::meanStdDev(drawing, mean, deviation);
    return deviation[0];
}

}  // namespace

std::span<const StudioRow> studioTable() {
    static const StudioRow table[] = {
#define XZ_STUDIO(id, key, source) {StudioQuantity::id, key, StudioSource::source},
#include "core/setup/studio_look.def"
#undef XZ_STUDIO
    };
    return table;
}

StudioLook medianOf(std::span<const StudioLook> looks, std::size_t least) {
    StudioLook median;
    for (std::size_t i = 0; i < kStudioQuantities; ++i) {
        std::vector<double> known;
        for (const StudioLook& look : looks)
            if (look.values[i]) known.push_back(*look.values[i]);
        if (known.size() < std::max<std::size_t>(1, least)) continue;
        const auto middle = known.begin() + std::ptrdiff_t(known.size() / 2);
        std::nth_element(known.begin(), middle, known.end());
        const double upper = *middle;
        median.values[i] = known.size() % 2 == 1 ? upper : (upper + *std::max_element(known.begin(), middle)) / 2;
    }
    return median;
}

StudioLook lookOfStill(const Facts& facts) {
    StudioLook look;
    if (!facts.face) return look;
    if (facts.background) {
        const cv::Vec3d lab = labFromRgb(facts.background->meanRgb);
        look[StudioQuantity::WallL] = lab[0];
        look[StudioQuantity::WallA] = lab[1];
        look[StudioQuantity::WallB] = lab[2];
    }
    const LightFacts& light = facts.light;
    if (light.sides.known())
        look[StudioQuantity::LampBalance] = std::log(light.sides.value) * (light.imageRightBrighter ? -1 : 1);
    // As the check "exposure": whatever the skin's tone, the white of the eyes tells how much light there is.
    if (light.eyeWhite.known()) look[StudioQuantity::FaceLight] = light.eyeWhite.value;
    else if (light.skinLevel.known()) look[StudioQuantity::FaceLight] = light.skinLevel.value;
    if (light.whiteOfEyes) {
        look[StudioQuantity::EyesA] = (*light.whiteOfEyes)[0];
        look[StudioQuantity::EyesB] = (*light.whiteOfEyes)[1];
    }
    if (facts.look.eyeBlur.known()) look[StudioQuantity::Blur] = facts.look.eyeBlur.value;
    if (facts.look.noise.known()) look[StudioQuantity::Noise] = facts.look.noise.value;
    return look;
}

StudioScene sceneOf(const Image& picture) {
    StudioScene scene;
    if (picture.empty()) return scene;
    const double scale = double(StudioScene::kLongerSide) / std::max(picture.width(), picture.height());
    scene.size = {std::max(1, cvRound(picture.width() * scale)), std::max(1, cvRound(picture.height() * scale))};
    cv::Mat small, grey;
    cv::resize(picture.mat(), small, scene.size, 0, 0, cv::INTER_AREA);
    cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
    scene.grey.assign(grey.begin<unsigned char>(), grey.end<unsigned char>());
    return scene;
}

std::optional<cv::Point2d> shiftBetween(const StudioScene& before, const StudioScene& now) {
    if (before.empty() || before.size != now.size) return std::nullopt;
    const cv::Mat old = drawingOf(before), fresh = drawingOf(now);
    if (std::min(deviationOf(old), deviationOf(fresh)) < kLeastDrawing) return std::nullopt;
    cv::Mat window;
    cv::createHanningWindow(window, before.size, CV_32F);
    double alike = 0;
    const cv::Point2d moved = cv::phaseCorrelate(old, fresh, window, &alike);
    if (alike < kLeastAlike) return std::nullopt;
    return moved * (100.0 / StudioScene::kLongerSide);
}

StudioLook lookOfEmptyFrame(const Image& picture, const WallMap& wall, const StudioScene& before) {
    StudioLook look;
    look[StudioQuantity::WallSides] = wall.leftOverRight();
    if (const auto shift = shiftBetween(before, sceneOf(picture))) {
        look[StudioQuantity::ShiftX] = shift->x;
        look[StudioQuantity::ShiftY] = shift->y;
    }
    return look;
}

}  // namespace xuezhao
