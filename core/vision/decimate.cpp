#include "core/vision/decimate.h"

#include <opencv2/imgproc.hpp>

namespace xuezhao {

cv::Mat decimated(const cv::Mat& picture, int factor, cv::Mat& buffer) {
    const cv::Size size(picture.cols / factor, picture.rows / factor);
    if (factor == 1 || size.empty()) return picture;
    cv::resize(picture(cv::Rect({}, size * factor)), buffer, size, 0, 0, cv::INTER_AREA);
    return buffer;
}

}  // namespace xuezhao
