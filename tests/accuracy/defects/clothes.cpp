// Clothes in the wall's colour, or with a busy pattern.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <algorithm>

namespace xuezhao::accuracy {

namespace {

// The people of the set wear white: a pixel below the chin with hardly any colour and much light is cloth.
constexpr int kCloth = 130, kGrey = 30;

// Less of the photograph than this is no piece of clothing that shows a colour or pattern: a collar of a wide neck.
constexpr double kEnoughCloth = 0.04;

bool isCloth(const cv::Vec3b& pixel, float person) {
    const auto [least, most] = std::minmax({pixel[0], pixel[1], pixel[2]});
    return person > 0 && least >= kCloth && most - least <= kGrey;
}

int firstRow(const Shot& shot) {
    return std::max(0, int(shot.points.chin.y + 0.1 * shot.points.unit()));
}

bool showsClothes(const Shot& shot) {
    const cv::Rect frame = cv::Rect(shot.frame) & cv::Rect({}, shot.still.size());
    int cloth = 0;
    for (int y = std::max(frame.y, firstRow(shot)); y < frame.br().y; ++y)
        for (int x = frame.x; x < frame.br().x; ++x)
            cloth += isCloth(shot.still.at<cv::Vec3b>(y, x), shot.person.at<float>(y, x));
    return cloth >= kEnoughCloth * shot.frame.area();
}

template <typename Change>
void changeClothes(Shot& shot, Change change) {
    for (int y = firstRow(shot); y < shot.still.rows; ++y) {
        auto* pixel = shot.still.ptr<cv::Vec3b>(y);
        const auto* person = shot.person.ptr<float>(y);
        for (int x = 0; x < shot.still.cols; ++x) {
            if (!isCloth(pixel[x], person[x])) continue;
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
             wallColoured,
             0,
             showsClothes},
            {"clothes_stripes",
             "Striped clothes",
             "levels",
             {15, 30, 60, 100},
             2,
             {"clothes_pattern"},
             striped,
             0,
             showsClothes}};
}

}  // namespace xuezhao::accuracy
