#include "core/vision/mesh/face_region.h"

#include "core/vision/decimate.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

cv::Matx23f FaceRegion::toPicture(int size) const {
    const float scale = side / float(size);
    const float c = std::cos(angle) * scale;
    const float s = std::sin(angle) * scale;
    const float half = float(size - 1) / 2;
    return {c, -s, centre.x - (c - s) * half, s, c, centre.y - (s + c) * half};
}

void FaceRegion::sample(const cv::Mat& picture, int size, cv::Mat& reduced, cv::Mat& out) const {
    constexpr int kFlags = cv::INTER_LINEAR | cv::WARP_INVERSE_MAP;
    cv::Matx23f map = toPicture(size);
    cv::Mat source = picture;
    const int factor = quickFactor(side / float(size) + 0.15F);  // 1.85 and more is halved
    if (factor > 1) {
        const float reach = side / 2 * (std::abs(std::cos(angle)) + std::abs(std::sin(angle))) + 2 * float(factor);
        const cv::Rect2f around(centre.x - reach, centre.y - reach, 2 * reach, 2 * reach);
        const cv::Rect part = cv::Rect(around & cv::Rect2f(0, 0, float(picture.cols), float(picture.rows)));
        if (part.width >= factor && part.height >= factor) {
            source = decimated(picture(part), factor, reduced);
            map = map * (1.F / float(factor));
            map(0, 2) = float(decimatedPlace(toPicture(size)(0, 2) - float(part.x), factor));
            map(1, 2) = float(decimatedPlace(toPicture(size)(1, 2) - float(part.y), factor));
        }
    }
    cv::warpAffine(source, out, map, {size, size}, kFlags, cv::BORDER_REPLICATE);
}

}  // namespace xuezhao
