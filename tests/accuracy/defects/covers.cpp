// What is worn or held over head and face.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <algorithm>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

/// Cloth with folds: a colour whose light goes up and down a little.
void drape(Shot& shot, const cv::Mat& mask, cv::Vec3d colour, double wave) {
    paint(shot.still, mask, colour);
    const double unit = shot.points.unit();
    lightTimes(shot.still, [&](int x, int y) {
        const double fold = 0.12 * std::sin(2 * CV_PI * (x * 0.3 + y) / (wave * unit));
        return cv::Vec3d::all(1 + fold * double(mask.at<float>(y, x)));
    });
    cv::max(shot.person, mask, shot.person);
}

std::vector<cv::Point2d> inPicture(const Shot& shot, std::vector<cv::Point2d> polygon) {
    const FaceFrame frame = shot.points.frame();
    for (cv::Point2d& p : polygon) p = frame.toPicture(p);
    return polygon;
}

/// A surgical mask from under the chin up to so much of the way to the bridge of the nose.
void mask(Shot& shot, double percent) {
    if (percent <= 0) return;
    const FaceFrame frame = shot.points.frame();
    const double chin = frame.toFace(shot.points.chin).y + 0.03, top = chin - percent / 100 * (chin - 0.35);
    const double wide = 0.95;
    const auto outline = inPicture(shot, {{-wide, std::max(top + 0.15, 0.5)},
                                          {-0.3, top + 0.03},
                                          {0, top},
                                          {0.3, top + 0.03},
                                          {wide, std::max(top + 0.15, 0.5)},
                                          {0.8, chin - 0.35},
                                          {0.4, chin},
                                          {0, chin + 0.05},
                                          {-0.4, chin},
                                          {-0.8, chin - 0.35}});
    drape(shot, softPolygon(shot.still.size(), outline, 0.7), {225, 205, 170}, 0.22);
}

/// Fingers of the person's own skin over the mouth from below, so many.
void hand(Shot& shot, double fingers) {
    if (fingers <= 0) return;
    const FaceFrame frame = shot.points.frame();
    const double unit = shot.points.unit(), chin = frame.toFace(shot.points.chin).y;
    const cv::Vec3d skin = medianUnder(
        shot.still, softEllipse(shot.still.size(), frame.toPicture({0.4, 0.6}), {0.15 * unit, 0.15 * unit}, 0, 0));
    for (int i = 0; i < int(fingers); ++i) {
        const double x = (i - (fingers - 1) / 2) * 0.27;
        const cv::Mat finger = softEllipse(shot.still.size(), frame.toPicture({x, chin - 0.15}),
                                           {0.13 * unit, 0.75 * unit}, 0.08 * i, 0.8);
        const cv::Mat edge = softEllipse(shot.still.size(), frame.toPicture({x + 0.02, chin - 0.13}),
                                         {0.145 * unit, 0.77 * unit}, 0.08 * i, 2);
        paint(shot.still, edge * 0.5, skin * 0.5);
        paint(shot.still, finger, skin * 0.95);
    }
}

/// A knitted cap from above the head down to so much of the way from the hair's top to the brows.
void cap(Shot& shot, double percent) {
    if (percent <= 0) return;
    const double bottom = -1.8 + (1.8 - 0.35) * percent / 100;
    std::vector<cv::Point2d> outline;
    for (int i = 0; i <= 24; ++i) {
        const double angle = CV_PI * (1 + i / 24.0);
        outline.emplace_back(1.32 * std::cos(angle), -0.6 + 1.55 * std::sin(angle));
    }
    for (cv::Point2d& p : outline) p.y = std::min(p.y, bottom);
    outline.emplace_back(1.3, bottom);
    outline.emplace_back(-1.3, bottom);
    drape(shot, softPolygon(shot.still.size(), inPicture(shot, outline), 0.8), {60, 45, 140}, 0.15);
}

/// A cloth around hair and ears; the face stays open to a share of its width.
void scarf(Shot& shot, double percent) {
    if (percent <= 0) return;
    const FaceFrame frame = shot.points.frame();
    const double unit = shot.points.unit();
    cv::Mat cloth = softEllipse(shot.still.size(), frame.toPicture({0, 0.1}), {1.55 * unit, 2.1 * unit}, 0, 0.8);
    const double open = 1.35 - 0.35 * percent / 100;
    const cv::Mat face =
        softEllipse(shot.still.size(), frame.toPicture({0, 0.45}), {open * unit, 1.35 * open * unit}, 0, 0.8);
    cloth = cloth.mul(1 - face);
    drape(shot, cloth, {70, 90, 60}, 0.4);
}

}  // namespace

std::vector<Defect> coverDefects() {
    return {{"mask",
             "Mask over mouth and nose",
             "% of chin to bridge",
             {40, 60, 80, 100},
             2,
             {"face_clear", "cheeks_clear", "face_detected"},
             mask},
            {"hand",
             "Fingers over the mouth",
             "fingers",
             {1, 2, 3, 4},
             2,
             {"face_clear", "cheeks_clear", "face_detected"},
             hand},
            {"cap", "Cap", "% of hair top to brows", {50, 70, 85, 100}, 2, {"head_covering"}, cap},
            {"scarf", "Scarf around the head", "% closed", {25, 60, 100}, 1, {"head_covering", "ears_clear"}, scarf}};
}

}  // namespace xuezhao::accuracy
