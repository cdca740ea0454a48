#include "core/vision/mesh/face_finder.h"

#include <algorithm>

namespace xuezhao {

namespace {

// The near net sees every face of 48 px in a picture whose long side has no more than this.
constexpr int kNearSeesAll = 48 * 16;

}  // namespace

Result<FaceFinder> FaceFinder::load(const std::filesystem::path& nets) {
    auto near = BlazeFace::load(nets / "face_detection_short_range.onnx", BlazeFace::Range::Near);
    if (!near) return near.error();
    auto far = BlazeFace::load(nets / "face_detection_full_range.onnx", BlazeFace::Range::Far);
    if (!far) return far.error();
    return FaceFinder(std::move(*near), std::move(*far));
}

std::vector<Detection> FaceFinder::inTheMiddle(const cv::Mat& bgr) {
    const int side = std::min(bgr.cols, bgr.rows);
    // Of a wide picture the middle; of a high one all, since nothing is lost where the net's square has room.
    const cv::Rect middle =
        bgr.cols > bgr.rows ? cv::Rect((bgr.cols - side) / 2, 0, side, side) : cv::Rect(0, 0, bgr.cols, bgr.rows);
    return m_near.find(bgr, middle);
}

std::vector<Detection> FaceFinder::everywhere(const cv::Mat& bgr) {
    return m_far.find(bgr, {{}, bgr.size()});
}

std::vector<Detection> FaceFinder::inStill(const cv::Mat& bgr) {
    std::vector<Detection> found = inTheMiddle(bgr);
    if (found.empty() || std::max(bgr.cols, bgr.rows) > kNearSeesAll || bgr.cols > bgr.rows) {
        const std::vector<Detection> all = everywhere(bgr);
        found.insert(found.end(), all.begin(), all.end());
    }
    return found;
}

std::vector<Detection> FaceFinder::inFrame(const cv::Mat& bgr) {
    std::vector<Detection> found = inTheMiddle(bgr);
    return found.empty() ? everywhere(bgr) : found;
}

}  // namespace xuezhao
