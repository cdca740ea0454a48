#include "core/vision/crown.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// In pupil distances; 110 px of a 480x640 photograph make one.
constexpr double kStrand = 3.0 / 110;       // radius of what is opened away
constexpr double kLeastWidth = 20.0 / 110;  // of the top of a head
constexpr double kAside = 1.1;              // the top of the head is not farther from the middle of the eyes
constexpr double kLowest = 1.2;             // a bald head reaches 1.6 above the eyes; below this the mask is wrong
constexpr double kTooFewPixels = 20;        // a pupil distance smaller than this

/// True when the row has a run of the label at least so long within the columns.
bool hasRun(const int* labels, int head, cv::Range columns, int length) {
    int run = 0;
    for (int x = columns.start; x < columns.end; ++x) {
        run = labels[x] == head ? run + 1 : 0;
        if (run >= length) return true;
    }
    return false;
}

}  // namespace

Reading Crown::measure(const PortraitView& view, const FaceShape& face, const cv::Mat& foreground) {
    if (view.unit() < kTooFewPixels) return Reading::unknown(Doubt::TooFewPixels);
    const int radius = std::max(1, cvRound(kStrand * view.unit()));
    const cv::Mat disc = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
    cv::morphologyEx(foreground, m_opened, cv::MORPH_OPEN, disc);
    view.toView(face.oval, m_polygon);
    cv::fillPoly(m_opened, std::vector{m_polygon}, cv::Scalar(255));  // skin in the colour of the wall is still a face

    cv::connectedComponents(m_opened, m_labels, 8, CV_32S);
    const cv::Point nose = view.toView(face.nose.front());
    if (!cv::Rect({}, m_labels.size()).contains(nose)) return Reading::unknown(Doubt::OutOfPicture);
    const int head = m_labels.at<int>(nose);

    const int aside = cvRound(kAside * view.unit());
    const cv::Range columns(std::max(0, int(view.eyes().x) - aside),
                            std::min(m_labels.cols, int(view.eyes().x) + aside));
    const int width = std::max(2, cvRound(kLeastWidth * view.unit()));
    int top = 0;
    while (top + 1 < m_labels.rows && !(hasRun(m_labels.ptr<int>(top), head, columns, width) &&
                                        hasRun(m_labels.ptr<int>(top + 1), head, columns, width)))
        ++top;
    // What the opening does to the topmost rows is guesswork.
    if (top <= radius) return Reading::unknown(view.startsAtPictureTop() ? Doubt::HeadAtEdge : Doubt::BackgroundUneven);
    if (top > view.eyes().y - kLowest * view.unit()) return Reading::unknown(Doubt::BackgroundUneven);
    return Reading::of(view.toPictureY(top));
}

}  // namespace xuezhao
