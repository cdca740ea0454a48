#include "core/vision/face_region.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace xuezhao {

cv::Matx23f FaceRegion::toPicture(int size) const {
    const float scale = side / static_cast<float>(size);
    const float c = std::cos(angle) * scale;
    const float s = std::sin(angle) * scale;
    const float half = static_cast<float>(size - 1) / 2;
    return {c, -s, centre.x - (c - s) * half, s, c, centre.y - (s + c) * half};
}

void FaceRegion::sample(const cv::Mat& picture, int size, cv::Mat& reduced, cv::Mat& out) const {
    constexpr int kFlags = cv::INTER_LINEAR | cv::WARP_INVERSE_MAP;
    const cv::Matx23f map = toPicture(size);
    const int factor = static_cast<int>(side / static_cast<float>(size) + 0.15F);  // 1.85 and more is halved
    const float reach = side / 2 * (std::abs(std::cos(angle)) + std::abs(std::sin(angle))) + 2.F * static_cast<float>(factor);
    cv::Rect part(cv::Point(static_cast<int>(std::floor(centre.x - reach)), static_cast<int>(std::floor(centre.y - reach))),
                  cv::Point(static_cast<int>(std::ceil(centre.x + reach)), static_cast<int>(std::ceil(centre.y + reach))));
    part &= cv::Rect({}, picture.size());
    part.width -= factor > 1 ? part.width % factor : 0;
    part.height -= factor > 1 ? part.height % factor : 0;
    if (factor < 2 || part.width < factor || part.height < factor) {
        cv::warpAffine(picture, out, map, {size, size}, kFlags, cv::BORDER_REPLICATE);
        return;
    }
    cv::resize(picture(part), reduced, {part.width / factor, part.height / factor}, 0, 0, cv::INTER_AREA);
    const float f = 1.F / static_cast<float>(factor);
    cv::Matx23f small = map * f;
    // The centre of a reduced pixel lies in the middle of its block.
    small(0, 2) = (map(0, 2) - static_cast<float>(part.x) + 0.5F) * f - 0.5F;
    small(1, 2) = (map(1, 2) - static_cast<float>(part.y) + 0.5F) * f - 0.5F;
    cv::warpAffine(reduced, out, small, {size, size}, kFlags, cv::BORDER_REPLICATE);
}

}  // namespace xuezhao
