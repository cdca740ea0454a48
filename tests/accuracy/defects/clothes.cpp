// Clothes in the wall's colour, or with a busy pattern.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <algorithm>

namespace xuezhao::accuracy {

namespace {

// The people of the set wear white: a pixel below the chin with hardly any colour and much light is cloth.
constexpr int kCloth = 130, kGrey = 30;

template <typename Change>
void changeClothes(Shot& shot, Change change) {
    const int from = int(shot.points.chin.y + 0.1 * shot.points.unit());
    for (int y = std::max(0, from); y < shot.still.rows; ++y) {
        auto* pixel = shot.still.ptr<cv::Vec3b>(y);
        const auto* person = shot.person.ptr<float>(y);
        for (int x = 0; x < shot.still.cols; ++x) {
            const auto [least, most] = std::minmax({pixel[x][0], pixel[x][1], pixel[x][2]});
            if (person[x] <= 0 || least < kCloth || most - least > kGrey) continue;
            const cv::Vec3d wanted = change(x, y, cv::Vec3d(pixel[x]));
            pixel[x] = cv::Vec3b(cv::Vec3d(pixel[x]) + double(person[x]) * (wanted - cv::Vec3d(pixel[x])));
        }
    }
}

void wallColoured(Shot& shot, double percent) {
    if (percent <= 0) return;
    changeClothes(shot, [&](int, int, cv::Vec3d colour) {
        const cv::Vec3d dyed = colour.mul(cv::Vec3d(shot.wall)) / 245;
        return colour + percent / 100 * (dyed - colour);
    });
}

void striped(Shot& shot, double levels) {
    if (levels <= 0) return;
    const double width = 0.08 * shot.points.unit();
    changeClothes(shot, [&](int x, int, cv::Vec3d colour) {
        return int(x / width) % 2 ? colour - cv::Vec3d::all(levels) : colour;
    });
}

}  // namespace

std::vector<Defect> clothesDefects() {
    return {{"clothes_colour",
             "Clothes in the wall's colour",
             "% of the way there",
             {50, 80, 100},
             2,
             {"clothes_contrast"},
             wallColoured},
            {"clothes_stripes", "Striped clothes", "levels", {15, 30, 60, 100}, 2, {"clothes_pattern"}, striped}};
}

}  // namespace xuezhao::accuracy
