#include "core/vision/border.h"

#include <algorithm>
#include <cstdlib>

namespace xuezhao {

namespace {

// Chosen so that none of 82 studio and 40 other portraits has a border, and bars of 4 px and more on 14 portraits,
// written at quality 80, are all found.
constexpr double kDeepest = 0.25;  // of the picture: a deeper band is no border
constexpr int kPlain = 10;         // levels: within one line of the band, JPEG's ringing included
constexpr int kStep = 14;          // levels: what is next to the band differs at least so much
constexpr double kMost = 0.97;     // of a line's pixels have to agree
constexpr double kStepped = 0.8;   // what crosses the side, hair or a sleeve, may have the border's colour

/// The picture's lines parallel to one side, counted from that side.
struct Side {
    const cv::Mat& bgr;
    bool upright, fromEnd;

    int lines() const { return upright ? bgr.cols : bgr.rows; }
    int length() const { return upright ? bgr.rows : bgr.cols; }
    const cv::Vec3b& at(int line, int place) const {
        const int i = fromEnd ? lines() - 1 - line : line;
        return upright ? bgr.at<cv::Vec3b>(place, i) : bgr.at<cv::Vec3b>(i, place);
    }
};

int difference(const cv::Vec3b& a, const cv::Vec3b& b) {
    return std::max({std::abs(a[0] - b[0]), std::abs(a[1] - b[1]), std::abs(a[2] - b[2])});
}

bool plain(const Side& side, int line, const cv::Vec3b& colour) {
    int odd = 0;
    const int most = int((1 - kMost) * side.length());
    for (int i = 0; i < side.length(); ++i) {
        if (difference(side.at(line, i), colour) > kPlain && ++odd > most) return false;
    }
    return true;
}

int borderOf(const Side& side) {
    const int deepest = int(kDeepest * side.lines());
    const cv::Vec3b colour = side.at(0, side.length() / 2);
    int depth = 0;
    while (depth < deepest && plain(side, depth, colour)) ++depth;
    if (depth == 0 || depth == deepest) return 0;
    // A scaled or compressed border fades over two lines.
    const int beyond = std::min(depth + 2, side.lines() - 1);
    int stepped = 0;
    for (int i = 0; i < side.length(); ++i) stepped += difference(side.at(beyond, i), colour) >= kStep;
    return stepped >= kStepped * side.length() ? depth : 0;
}

}  // namespace

cv::Rect withoutBorder(const cv::Mat& bgr) {
    if (bgr.empty()) return {};
    const int left = borderOf({bgr, true, false}), right = borderOf({bgr, true, true});
    const int top = borderOf({bgr, false, false}), bottom = borderOf({bgr, false, true});
    return {left, top, bgr.cols - left - right, bgr.rows - top - bottom};
}

}  // namespace xuezhao
