// Light: from one side, too much, too little, of a wrong colour, mirrored by the skin.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <algorithm>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

/// The far cheek gets so many percent less light than the near one; the wall stays as it is.
void sideLight(Shot& shot, double percent) {
    const FaceFrame frame = shot.points.frame();
    lightTimes(shot.still, [&](int x, int y) {
        const double across = smoothStep(-1.0, 1.0, frame.toFace({double(x), double(y)}).x);
        const double person = shot.person.at<float>(y, x);
        return cv::Vec3d::all(1 - person * percent / 100 * across);
    });
}

/// Skin mirrors a lamp: towards white by so many percent in the middle of a patch (distances between the pupils).
void patch(Shot& shot, cv::Point2d place, cv::Size2d radii, double percent) {
    const double unit = shot.points.unit();
    const cv::Mat mask = softEllipse(shot.still.size(), shot.points.frame().toPicture(place), radii * unit, 0,
                                     0.35 * radii.width * unit);
    paint(shot.still, mask * (percent / 100), {250, 252, 255});
}

void cheekShine(Shot& shot, double percent) {
    if (percent > 0) patch(shot, {0.55, 0.6}, {0.24, 0.3}, percent);
}

void foreheadShine(Shot& shot, double percent) {
    if (percent > 0) patch(shot, {0.05, -0.62}, {0.4, 0.16}, percent);
}

void noseShine(Shot& shot, double percent) {
    if (percent <= 0) return;
    patch(shot, {0, 0.62}, {0.13, 0.12}, percent);
    patch(shot, {0, 0.3}, {0.05, 0.3}, percent);
}

void exposeBy(Shot& shot, double stops) {
    if (stops != 0) lightTimes(shot.still, [&](int, int) { return cv::Vec3d::all(std::exp2(stops)); });
}

void underexposed(Shot& shot, double stops) {
    exposeBy(shot, -stops);
}

/// Another lamp than the camera was set for: blue, green and red by so many percent, the whole picture.
void cast(Shot& shot, double percent, cv::Vec3d bgr) {
    if (percent > 0) lightTimes(shot.still, [&](int, int) { return cv::Vec3d::all(1) + percent / 100 * bgr; });
}

void warmCast(Shot& shot, double percent) {
    cast(shot, percent, {-1, -0.25, 0.35});
}

void blueCast(Shot& shot, double percent) {
    cast(shot, percent, {1, 0, -0.6});
}

void greenCast(Shot& shot, double percent) {
    cast(shot, percent, {-0.4, 0.6, -0.4});
}

/// All colour gone, in a file that still has three channels.
void grey(Shot& shot, double percent) {
    for (int y = 0; y < shot.still.rows; ++y) {
        auto* pixel = shot.still.ptr<cv::Vec3b>(y);
        for (int x = 0; x < shot.still.cols; ++x) {
            const double luma = 0.114 * pixel[x][0] + 0.587 * pixel[x][1] + 0.299 * pixel[x][2];
            for (int k = 0; k < 3; ++k)
                pixel[x][k] = cv::saturate_cast<uchar>(pixel[x][k] + percent / 100 * (luma - pixel[x][k]));
        }
    }
}

}  // namespace

std::vector<Defect> lightDefects() {
    return {
        {"side_light",
         "Light from one side",
         "% less at the far cheek",
         {15, 30, 50, 70},
         2,
         {"side_light"},
         sideLight},
        {"cheek_shine",
         "Shine on a cheek",
         "% to white",
         {20, 40, 60, 90},
         2,
         {"face_highlight", "burnt_skin"},
         cheekShine},
        {"forehead_shine",
         "Shine on the forehead",
         "% to white",
         {20, 40, 60, 90},
         2,
         {"face_highlight", "burnt_skin"},
         foreheadShine},
        {"nose_shine",
         "Shine on the nose",
         "% to white",
         {30, 60, 85, 100},
         2,
         {"nose_highlight", "burnt_skin"},
         noseShine},
        {"underexposed", "Too dark", "stops", {0.5, 1, 1.5, 2.5}, 2, {"exposure"}, underexposed},
        {"overexposed", "Too bright", "stops", {0.5, 1, 1.5, 2.5}, 2, {"exposure", "burnt_skin"}, exposeBy},
        {"warm_cast", "Warm light", "% less blue", {15, 30, 50, 70}, 2, {"colour_cast"}, warmCast},
        {"blue_cast", "Blue light", "% more blue", {15, 30, 60, 100}, 2, {"colour_cast"}, blueCast},
        {"green_cast", "Green light", "% of a strong one", {20, 40, 70, 100}, 2, {"colour_cast"}, greenCast},
        {"grey", "Black and white", "% of the colour gone", {40, 70, 100}, 2, {"colour_cast", "colour_type"}, grey}};
}

}  // namespace xuezhao::accuracy
