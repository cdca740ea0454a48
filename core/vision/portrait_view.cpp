#include "core/vision/portrait_view.h"

#include "core/vision/decimate.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace xuezhao {

bool PortraitView::cut(const cv::Mat& bgr, const FaceShape& face, double leastUnit) {
    const cv::Point2d eyes = (face.imageLeftPupil + face.imageRightPupil) / 2;
    const double pupils = cv::norm(face.imageRightPupil - face.imageLeftPupil);
    if (!(pupils >= 1)) return false;
    const cv::Rect2d wanted(eyes.x - kAside * pupils, eyes.y - kUp * pupils, 2 * kAside * pupils,
                            (kUp + kDown) * pupils);
    m_region = cv::Rect(wanted & cv::Rect2d(0, 0, bgr.cols, bgr.rows));
    m_factor = quickFactor(pupils / leastUnit);
    if (m_region.width < m_factor || m_region.height < m_factor) return false;
    m_bgr = decimated(bgr(m_region), m_factor, m_buffer);
    m_unit = pupils / m_factor;
    m_eyes = toView(eyes);
    return true;
}

void PortraitView::coarsen(const PortraitView& finer, double leastUnit) {
    const int factor = std::min(quickFactor(finer.m_unit / leastUnit), std::min(finer.m_bgr.cols, finer.m_bgr.rows));
    m_region = finer.m_region;
    m_factor = finer.m_factor * factor;
    m_bgr = decimated(finer.m_bgr, factor, m_buffer);
    m_unit = finer.m_unit / factor;
    m_eyes = {decimatedPlace(finer.m_eyes.x, factor), decimatedPlace(finer.m_eyes.y, factor)};
}

double PortraitView::toPictureY(double viewY) const {
    return undecimated(viewY, m_factor) + m_region.y;
}

cv::Rect2d PortraitView::toPicture(const cv::Rect& viewBox) const {
    return {double(viewBox.x * m_factor + m_region.x), double(viewBox.y * m_factor + m_region.y),
            double(viewBox.width * m_factor), double(viewBox.height * m_factor)};
}

cv::Point2f PortraitView::toView(cv::Point2f picture) const {
    return cv::Point2d(decimatedPlace(picture.x - float(m_region.x), m_factor),
                       decimatedPlace(picture.y - float(m_region.y), m_factor));
}

void PortraitView::toView(const std::vector<cv::Point2f>& polygon, std::vector<cv::Point>& out) const {
    out.clear();
    for (const cv::Point2f& p : polygon) out.push_back(toView(p));
}

}  // namespace xuezhao
