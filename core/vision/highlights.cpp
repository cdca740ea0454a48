#include "core/vision/highlights.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace xuezhao {

namespace {

constexpr int kLeastPixels = 100;     // for a percentile to mean something
constexpr double kErode = 3.0 / 110;  // pupil distances: what lies closer to hair, eyes and lips is not looked at
constexpr double kHigh = 0.95;
constexpr double kDark = 0.1;  // of the forehead, what is darker than this share of the cheeks may be hair

/// How many pixels of each level lie under a mask.
struct Histogram {
    std::array<int, 256> counts{};
    int total = 0;

    Histogram(const cv::Mat& luma, const cv::Mat& mask) { add(luma, mask, 0); }

    /// Only levels from `least` on.
    void add(const cv::Mat& luma, const cv::Mat& mask, int least) {
        for (int y = 0; y < luma.rows; ++y) {
            const auto* level = luma.ptr<uchar>(y);
            const auto* wanted = mask.ptr<uchar>(y);
            for (int x = 0; x < luma.cols; ++x) {
                if (!wanted[x] || level[x] < least) continue;
                ++counts[level[x]];
                ++total;
            }
        }
    }

    int percentile(double share) const {
        int below = 0, level = 0;
        while (level < 255 && (below += counts[level]) <= share * total) ++level;
        return level;
    }
};

}  // namespace

HighlightFacts Highlights::measure(const PortraitView& view, const FaceShape& face) {
    const Reading tooFew = Reading::unknown(Doubt::TooFewPixels);
    view.toView(face.oval, m_polygon);
    for (const cv::Point2f& p : face.forehead) m_polygon.push_back(view.toView(p));
    const cv::Rect region = cv::boundingRect(m_polygon) & cv::Rect({}, view.bgr().size());
    if (region.empty()) return {tooFew, tooFew};
    cv::cvtColor(view.bgr()(region), m_luma, cv::COLOR_BGR2GRAY);

    const auto fill = [&](cv::Mat& mask, const std::vector<cv::Point2f>& polygon, int value) {
        view.toView(polygon, m_polygon);
        for (cv::Point& p : m_polygon) p -= region.tl();
        cv::fillPoly(mask, std::vector{m_polygon}, cv::Scalar(value));
    };
    m_skin.create(region.size(), CV_8UC1);
    m_skin.setTo(0);
    fill(m_skin, face.oval, 255);
    for (const auto* part :
         {&face.imageLeftEye, &face.imageRightEye, &face.imageLeftBrow, &face.imageRightBrow, &face.lips})
        fill(m_skin, *part, 0);
    const int radius = std::max(1, cvRound(kErode * view.unit()));
    const cv::Mat disc = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
    cv::erode(m_skin, m_eroded, disc, {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar(0));

    m_forehead.create(region.size(), CV_8UC1);
    m_forehead.setTo(0);
    fill(m_forehead, face.forehead, 255);
    fill(m_forehead, face.imageLeftBrow, 0);
    fill(m_forehead, face.imageRightBrow, 0);
    m_nose.create(region.size(), CV_8UC1);
    m_nose.setTo(0);
    fill(m_nose, face.nose, 255);

    Histogram skin(m_luma, m_eroded);
    const Histogram nose(m_luma, m_nose);
    skin.add(m_luma, m_forehead, skin.percentile(kDark));
    HighlightFacts facts{tooFew, tooFew};
    if (skin.total >= kLeastPixels) facts.face = Reading::of(skin.percentile(kHigh) - skin.percentile(0.5));
    if (nose.total >= kLeastPixels) facts.nose = Reading::of(nose.percentile(kHigh));
    return facts;
}

}  // namespace xuezhao
