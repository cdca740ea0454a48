#include "core/vision/face_skin.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace xuezhao {

namespace {

constexpr double kErode = 3.0 / 110;  // pupil distances: what lies closer to hair, eyes and lips is not looked at

}  // namespace

bool FaceSkin::read(const PortraitView& view, const FaceShape& face) {
    view.toView(face.oval, m_polygon);
    for (const cv::Point2f& p : face.forehead) m_polygon.push_back(view.toView(p));
    m_region = cv::boundingRect(m_polygon) & cv::Rect({}, view.bgr().size());
    if (m_region.empty()) return false;
    m_bgr = view.bgr()(m_region);
    cv::cvtColor(m_bgr, m_luma, cv::COLOR_BGR2GRAY);

    clear(m_whole);
    fill(m_whole, view, face.oval, 255);
    for (const auto* part :
         {&face.imageLeftEye, &face.imageRightEye, &face.imageLeftBrow, &face.imageRightBrow, &face.lips})
        fill(m_whole, view, *part, 0);
    const int radius = std::max(1, cvRound(kErode * view.unit()));
    const cv::Mat disc = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
    cv::erode(m_whole, m_mask, disc, {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar(0));

    clear(m_forehead);
    fill(m_forehead, view, face.forehead, 255);
    fill(m_forehead, view, face.imageLeftBrow, 0);
    fill(m_forehead, view, face.imageRightBrow, 0);
    clear(m_nose);
    fill(m_nose, view, face.nose, 255);
    return true;
}

void FaceSkin::clear(cv::Mat& mask) const {
    mask.create(m_region.size(), CV_8UC1);
    mask.setTo(0);
}

void FaceSkin::fill(cv::Mat& mask, const PortraitView& view, const std::vector<cv::Point2f>& polygon, int value) {
    view.toView(polygon, m_polygon);
    for (cv::Point& p : m_polygon) p -= m_region.tl();
    cv::fillPoly(mask, std::vector{m_polygon}, cv::Scalar(value));
}

}  // namespace xuezhao
