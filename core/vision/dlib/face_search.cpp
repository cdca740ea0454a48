#include "core/vision/dlib/face_search.h"

#include "core/vision/decimate.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace xuezhao {

namespace {

constexpr double kSmallestFace = 80;  // px: the side of dlib's detector window
constexpr double kStillLongSide = 960;
constexpr double kFineLongSide = 1920;
constexpr double kFrameLongSide = 640;
constexpr double kMostEnlarged = 2;
// The detector's own boundary. Of 82 studio portraits the faces score 0.6-3.7, of 40 on busy backgrounds 0.3-2.8.
constexpr double kThreshold = 0;
// What else is taken for a face there scores 0.36 at most, so a second face has to do better.
constexpr double kSecondFaceThreshold = 0.4;

/// Faces best first in, the credible ones out, the largest first.
void keepCredible(std::vector<FaceBox>& faces) {
    if (faces.size() > 1)
        faces.erase(std::find_if(faces.begin() + 1, faces.end(),
                                 [](const FaceBox& face) { return face.score < kSecondFaceThreshold; }),
                    faces.end());
    std::stable_sort(faces.begin(), faces.end(),
                     [](const auto& a, const auto& b) { return a.box.area() > b.box.area(); });
}

}  // namespace

std::vector<FaceBox> FaceSearch::still(const cv::Mat& bgr) {
    const double longSide = std::max(bgr.cols, bgr.rows);
    auto faces = search(bgr, std::min(longSide, kStillLongSide), 0);
    // A face that fills the picture has no room around it for the detector: give it some.
    if (faces.empty()) faces = search(bgr, std::min(longSide, kFrameLongSide), 0.25);
    if (faces.empty()) faces = search(bgr, std::min(kMostEnlarged * longSide, kFineLongSide), 0);
    return faces;
}

std::vector<FaceBox> FaceSearch::frame(const cv::Mat& bgr) {
    const int factor = std::max(1, cvRound(std::max(bgr.cols, bgr.rows) / kFrameLongSide));
    return searchDecimated(bgr, {0, 0, bgr.cols, bgr.rows}, factor);
}

std::vector<FaceBox> FaceSearch::near(const cv::Mat& bgr, const cv::Rect2d& face) {
    // Half a face of room on every side: a person walking moves less than that between two frames.
    const cv::Rect2d around(face.x - face.width / 2, face.y - face.height / 2, 2 * face.width, 2 * face.height);
    const cv::Rect region = cv::Rect(around & cv::Rect2d(0, 0, bgr.cols, bgr.rows));
    if (region.empty()) return {};
    // A face one fifth smaller than the one before is still found.
    return searchDecimated(bgr, region, std::max(1, int(0.8 * face.width / kSmallestFace)));
}

std::vector<FaceBox> FaceSearch::search(const cv::Mat& bgr, double longSide, double pad) {
    const double scale = longSide / std::max(bgr.cols, bgr.rows);
    const cv::Size size(std::max(1, cvRound(bgr.cols * scale)), std::max(1, cvRound(bgr.rows * scale)));
    cv::resize(bgr, m_small, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::cvtColor(m_small, m_grey, cv::COLOR_BGR2GRAY);
    const int room = cvRound(pad * std::min(size.width, size.height));
    cv::copyMakeBorder(m_grey, m_padded, room, room, room, room, cv::BORDER_REPLICATE);
    auto faces = m_finder.detect(m_padded, kThreshold);
    for (FaceBox& face : faces) {
        const cv::Rect2d& b = face.box;
        face.box = {(b.x - room + 0.5) / scale - 0.5, (b.y - room + 0.5) / scale - 0.5, b.width / scale,
                    b.height / scale};
    }
    keepCredible(faces);
    return faces;
}

std::vector<FaceBox> FaceSearch::searchDecimated(const cv::Mat& bgr, cv::Rect region, int factor) {
    cv::cvtColor(decimated(bgr(region), factor, m_small), m_grey, cv::COLOR_BGR2GRAY);
    auto faces = m_finder.detect(m_grey, kThreshold);
    for (FaceBox& face : faces) {
        const cv::Rect2d& b = face.box;
        face.box = {undecimated(b.x, factor) + region.x, undecimated(b.y, factor) + region.y, b.width * factor,
                    b.height * factor};
    }
    keepCredible(faces);
    return faces;
}

}  // namespace xuezhao
