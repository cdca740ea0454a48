#pragma once

#include <opencv2/core/mat.hpp>

namespace xuezhao {

/// The picture (CV_8UC3) without plain bars at its sides: a band of one colour that ends in a straight step over the
/// whole side. Clothes and hair that fill an edge have no such step. All of the picture where there is no border.
cv::Rect withoutBorder(const cv::Mat& bgr);

}  // namespace xuezhao
