// Hair over brows and eyes.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace xuezhao::accuracy {

namespace {

/// The colour of the person's own hair beside and above the forehead; dark brown where that is as light as skin.
cv::Vec3d hairColour(const Shot& shot) {
    const FaceFrame frame = shot.points.frame();
    const double unit = shot.points.unit();
    const cv::Vec3d hair = medianUnder(
        shot.still, softEllipse(shot.still.size(), frame.toPicture({0, -1.45}), {0.5 * unit, 0.1 * unit}, 0, 0));
    const double luma = 0.114 * hair[0] + 0.587 * hair[1] + 0.299 * hair[2];
    return luma < 80 ? hair : cv::Vec3d(30, 42, 60);
}

/// Strands from the hairline across the eyes, each 2 px of a photograph wide, a little bent.
void strands(Shot& shot, double count) {
    const FaceFrame frame = shot.points.frame();
    cv::RNG random(7);
    cv::Mat mask(shot.still.size(), CV_32FC1, cv::Scalar(0));
    for (int i = 0; i < int(count); ++i) {
        const double x = random.uniform(0.2, 0.8) * (i % 2 ? 1 : -1), lean = random.uniform(-0.25, 0.25);
        std::vector<cv::Point2d> line;
        for (int k = 0; k <= 10; ++k) {
            const double t = k / 10.0;
            line.push_back(frame.toPicture({x + lean * t * t, -1.2 + 1.6 * t}));
        }
        stroke(mask, line, 2.0 * shot.points.unit() / 110);
    }
    paint(shot.still, mask, hairColour(shot));
}

/// A fringe from the hair down to a place between hairline (0 %) and pupils (100 %), its lower edge ragged.
void fringe(Shot& shot, double percent) {
    if (percent <= 0) return;
    const FaceFrame frame = shot.points.frame();
    const cv::Vec3d colour = hairColour(shot);
    cv::RNG random(11);
    const double top = -1.5, bottom = -1.1 + 1.1 * percent / 100;
    for (int shade = 0; shade < 3; ++shade) {
        cv::Mat mask(shot.still.size(), CV_32FC1, cv::Scalar(0));
        for (int i = 0; i < 70; ++i) {
            const double x = random.uniform(-0.9, 0.9), lean = random.uniform(-0.12, 0.12);
            stroke(mask,
                   {frame.toPicture({x * 0.9, top}), frame.toPicture({x, (top + bottom) / 2}),
                    frame.toPicture({x + lean, bottom - random.uniform(0.0, 0.12)})},
                   4.0 * shot.points.unit() / 110);
        }
        paint(shot.still, mask, colour * (0.8 + 0.25 * shade));
    }
}

}  // namespace

std::vector<Defect> hairDefects() {
    return {
        {"hair_strands",
         "Strands over the eyes",
         "strands of 2 px",
         {2, 4, 8, 16},
         2,
         {"eyes_clear", "loose_hair", "brows_clear"},
         strands},
        {"fringe", "Fringe over the brows", "% of hairline to pupils", {50, 70, 85, 100}, 2, {"brows_clear"}, fringe}};
}

}  // namespace xuezhao::accuracy
