#include "tests/accuracy/shot.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

// Levels of the distance in colour from the wall: below the first a pixel is wall, beyond the second it is hair or
// cloth all over, between them both share it. The studio's own noise and fit stay below the first.
constexpr double kWallUpTo = 8, kPersonFrom = 40;

}  // namespace

Shot Shot::copy() const {
    Shot result = *this;
    result.still = still.clone();
    result.person = person.clone();
    return result;
}

cv::Mat Shot::photograph() const {
    const double scale = output.width / frame.width;
    // Pixel centres: a place x of the still is (x - frame.x + 0.5) * scale - 0.5 of the photograph.
    const cv::Matx23d toOutput(scale, 0, (0.5 - frame.x) * scale - 0.5, 0, scale, (0.5 - frame.y) * scale - 0.5);
    cv::Mat source = still, result;
    if (scale < 0.99) cv::GaussianBlur(still, source, {0, 0}, 0.4 / scale);  // lest it aliases
    cv::warpAffine(source, result, toOutput, output, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return result;
}

OnWall putOnWall(const cv::Mat& portrait, const cv::Mat& wallAt, const cv::Mat& certain, cv::Vec3b wall) {
    OnWall result{cv::Mat(portrait.size(), CV_8UC3), cv::Mat(portrait.size(), CV_32FC1)};
    for (int y = 0; y < portrait.rows; ++y) {
        const auto* from = portrait.ptr<cv::Vec3b>(y);
        const auto* behind = wallAt.ptr<cv::Vec3f>(y);
        const auto* sure = certain.ptr<uchar>(y);
        auto* to = result.picture.ptr<cv::Vec3b>(y);
        auto* alpha = result.person.ptr<float>(y);
        for (int x = 0; x < portrait.cols; ++x) {
            const double distance = cv::norm(cv::Vec3f(from[x]) - behind[x]);
            double person = std::clamp((distance - kWallUpTo) / (kPersonFrom - kWallUpTo), 0.0, 1.0);
            if (sure[x] == 255) person = 1;
            if (sure[x] == 0) person = 0;
            alpha[x] = float(person);
            for (int k = 0; k < 3; ++k)
                to[x][k] = cv::saturate_cast<uchar>(from[x][k] + (1 - person) * (wall[k] - behind[x][k]));
        }
    }
    return result;
}

}  // namespace xuezhao::accuracy
