#include "tests/accuracy/landmarks.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao::accuracy {

double EyePoints::opening() const {
    double lids = 0;
    for (std::size_t i = 0; i < upper.size(); ++i) lids += cv::norm(upper[i] - lower[i]);
    return lids / double(upper.size()) / cv::norm(outer - inner);
}

double Landmarks::unit() const {
    return cv::norm(right.pupil - left.pupil);
}

double Landmarks::lipGap() const {
    double gap = 0;
    for (std::size_t i = 0; i < lipAbove.size(); ++i) gap += lipBelow[i].y - lipAbove[i].y;
    return std::max(0.0, gap / double(lipAbove.size()));
}

FaceFrame Landmarks::frame() const {
    const cv::Point2d line = right.pupil - left.pupil;
    return FaceFrame({eyes(), unit(), std::atan2(line.y, line.x)});
}

Landmarks Landmarks::moved(double factor, cv::Point2d shift) const {
    Landmarks result = *this;
    const auto move = [&](cv::Point2d& p) { p = factor * (p + cv::Point2d(0.5, 0.5)) - cv::Point2d(0.5, 0.5) + shift; };
    for (EyePoints* eye : {&result.left, &result.right}) {
        for (cv::Point2d* p : {&eye->pupil, &eye->outer, &eye->inner}) move(*p);
        for (auto* lid : {&eye->upper, &eye->lower}) std::for_each(lid->begin(), lid->end(), move);
    }
    for (cv::Point2d* p : {&result.leftMouth, &result.rightMouth, &result.chin, &result.leftCheek, &result.rightCheek})
        move(*p);
    for (auto* lip : {&result.lipAbove, &result.lipBelow}) std::for_each(lip->begin(), lip->end(), move);
    for (auto* brow : {&result.leftBrow, &result.rightBrow}) std::for_each(brow->begin(), brow->end(), move);
    return result;
}

Landmarks landmarksOf(const std::vector<cv::Point2d>& p) {
    CV_Assert(p.size() >= kTemplatePoints);
    Landmarks face;
    face.left = {p[0], p[18], p[22], {p[19], p[20], p[21]}, {p[28], p[29], p[30]}};
    face.right = {p[1], p[27], p[23], {p[24], p[25], p[26]}, {p[31], p[32], p[33]}};
    face.leftMouth = p[87];
    face.rightMouth = p[93];
    face.chin = p[129];
    face.leftCheek = p[110];
    face.rightCheek = p[113];
    face.lipAbove = {p[95], p[96], p[97]};
    face.lipBelow = {p[100], p[101], p[102]};
    face.leftBrow = {p[71], p[72], p[73], p[74], p[75], p[76], p[84], p[83]};
    face.rightBrow = {p[77], p[78], p[79], p[80], p[81], p[82], p[86], p[85]};
    return face;
}

}  // namespace xuezhao::accuracy
