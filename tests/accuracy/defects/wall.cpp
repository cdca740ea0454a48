// The wall behind the person.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

/// Adds to every pixel as much of a difference in levels as it is wall.
template <typename Difference>
void changeWall(Shot& shot, Difference difference) {
    for (int y = 0; y < shot.still.rows; ++y) {
        auto* pixel = shot.still.ptr<cv::Vec3b>(y);
        const auto* person = shot.person.ptr<float>(y);
        for (int x = 0; x < shot.still.cols; ++x) {
            const cv::Vec3d change = (1 - double(person[x])) * difference(x, y);
            for (int k = 0; k < 3; ++k) pixel[x][k] = cv::saturate_cast<uchar>(pixel[x][k] + change[k]);
        }
    }
}

void recolour(Shot& shot, double percent, cv::Vec3b target) {
    if (percent <= 0) return;
    const cv::Vec3d change = percent / 100 * (cv::Vec3d(target) - cv::Vec3d(shot.wall));
    changeWall(shot, [&](int, int) { return change; });
    shot.wall = cv::Vec3b(cv::Vec3d(shot.wall) + change);
}

void deepBlue(Shot& shot, double percent) {
    recolour(shot, percent, {219, 142, 67});
}

void red(Shot& shot, double percent) {
    recolour(shot, percent, {40, 30, 200});
}

void greenish(Shot& shot, double percent) {
    recolour(shot, percent, {190, 205, 120});
}

/// Darker from one side of the photograph to the other.
void gradientAside(Shot& shot, double levels) {
    changeWall(shot, [&](int x, int) {
        return cv::Vec3d::all(-levels * std::clamp((x - shot.frame.x) / shot.frame.width, 0.0, 1.0));
    });
}

/// Darker towards the bottom.
void gradientDown(Shot& shot, double levels) {
    changeWall(shot, [&](int, int y) {
        return cv::Vec3d::all(-levels * std::clamp((y - shot.frame.y) / shot.frame.height, 0.0, 1.0));
    });
}

/// The person's own shadow on the wall, aside and a little down, its edge so soft (distances between the pupils).
void shadow(Shot& shot, double percent, double soft) {
    if (percent <= 0) return;
    const double unit = shot.points.unit();
    const cv::Matx23d aside(1, 0, 0.45 * unit, 0, 1, 0.15 * unit);
    cv::Mat shade;
    cv::warpAffine(shot.person, shade, aside, shot.person.size());
    cv::GaussianBlur(shade, shade, {0, 0}, soft * unit);
    lightTimes(shot.still, [&](int x, int y) {
        const double wall = 1 - double(shot.person.at<float>(y, x));
        return cv::Vec3d::all(1 - percent / 100 * wall * double(shade.at<float>(y, x)));
    });
}

void hardShadow(Shot& shot, double percent) {
    shadow(shot, percent, 0.05);
}

void softShadow(Shot& shot, double percent) {
    shadow(shot, percent, 0.18);
}

/// A grey-brown switch on the wall, as wide as so many hundredths of the distance between the pupils.
void thing(Shot& shot, double size) {
    if (size <= 0) return;
    const double side = size / 100 * shot.points.unit();
    const cv::Point2d corner(shot.frame.x + 0.04 * shot.frame.width, shot.frame.y + 0.2 * shot.frame.height);
    cv::Mat mask = softPolygon(shot.still.size(),
                               {corner, corner + cv::Point2d(side, 0), corner + cv::Point2d(side, 1.4 * side),
                                corner + cv::Point2d(0, 1.4 * side)},
                               0.6);
    paint(shot.still, mask.mul(1 - shot.person), {90, 105, 110});
}

/// Somebody stands behind: the same person mirrored, so much of whose head is seen at the photograph's edge.
void bystander(Shot& shot, double percent) {
    if (percent <= 0) return;
    const double unit = shot.points.unit(), factor = 0.7, head = 2.4 * factor * unit;
    cv::Mat small, mask;
    const double x = shot.frame.br().x - percent / 100 * head + head / 2;  // where its middle stands
    const cv::Matx23d place(-factor, 0, x + factor * shot.points.eyes().x, 0, factor,
                            (1 - factor) * shot.points.eyes().y - 0.2 * unit);
    cv::warpAffine(shot.still, small, place, shot.still.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::warpAffine(shot.person, mask, place, shot.still.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    for (int y = 0; y < small.rows; ++y)
        for (int px = 0; px < small.cols; ++px) {
            const double share = double(mask.at<float>(y, px)) * (1 - double(shot.person.at<float>(y, px)));
            auto& pixel = shot.still.at<cv::Vec3b>(y, px);
            pixel = cv::Vec3b(cv::Vec3d(pixel) + share * (cv::Vec3d(small.at<cv::Vec3b>(y, px)) - cv::Vec3d(pixel)));
        }
}

/// Folds of a curtain: light and dark stripes up and down.
void folds(Shot& shot, double levels) {
    changeWall(shot, [&](int x, int) {
        return cv::Vec3d::all(levels / 2 * std::sin(2 * CV_PI * x / (0.5 * shot.points.unit())));
    });
}

}  // namespace

std::vector<Defect> wallDefects() {
    return {{"wall_deep_blue",
             "Wall of a deeper blue",
             "% of the way to (67,142,219)",
             {25, 50, 75, 100},
             3,
             {"background_colour"},
             deepBlue},
            {"wall_green",
             "Wall of a greenish blue",
             "% of the way to (120,205,190)",
             {25, 50, 75, 100},
             3,
             {"background_colour"},
             greenish},
            {"wall_red", "Red wall", "% of the way to (200,30,40)", {25, 50, 100}, 2, {"background_colour"}, red},
            {"gradient_aside",
             "Wall darker to one side",
             "levels",
             {20, 40, 60, 90},
             2,
             {"background_evenness", "background_colour", "background_shadow"},
             gradientAside},
            {"gradient_down",
             "Wall darker downwards",
             "levels",
             {20, 40, 60, 90},
             2,
             {"background_evenness", "background_colour", "background_shadow"},
             gradientDown},
            {"hard_shadow", "Shadow with an edge", "% darker", {5, 10, 20, 35}, 2, {"background_shadow"}, hardShadow},
            {"soft_shadow", "Soft shadow", "% darker", {5, 10, 20, 35}, 2, {"background_shadow"}, softShadow},
            {"folds",
             "Folds of a curtain",
             "levels",
             {6, 12, 24, 40},
             2,
             {"background_texture", "background_evenness"},
             folds},
            {"thing",
             "A thing on the wall",
             "% of the pupils' distance wide",
             {10, 20, 35, 60},
             2,
             {"background_things"},
             thing},
            {"bystander",
             "Somebody behind",
             "% of a head seen",
             {20, 40, 70, 100},
             2,
             {"background_things", "face_detected"},
             bystander}};
}

}  // namespace xuezhao::accuracy
