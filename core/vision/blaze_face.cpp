#include "core/vision/blaze_face.h"

#include "core/vision/net_loader.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {
namespace {

constexpr float kScore = 0.5F;
constexpr float kOverlap = 0.3F;       // share of the union from which two boxes are one face (MediaPipe's own)
constexpr float kMeshMargin = 1.5F;    // the mesh was trained on boxes widened so (MediaPipe's own)
constexpr int kValues = 16;            // box and six points

/// Anchors in the order of the net's answers: rows, columns, `each` at every place of a grid.
void addGrid(std::vector<cv::Point2f>& anchors, int cells, int each) {
    for (int y = 0; y < cells; ++y)
        for (int x = 0; x < cells; ++x)
            anchors.insert(anchors.end(), each, {(x + 0.5F) / cells, (y + 0.5F) / cells});
}

float overlap(const cv::Rect2f& a, const cv::Rect2f& b) {
    const float both = (a & b).area();
    return both / (a.area() + b.area() - both);
}

/// Adds b to a, weighted: the net answers several times for one face, and the mean is steadier than the best.
void blend(Detection& sum, const Detection& one, float weight) {
    sum.box.x += one.box.x * weight;
    sum.box.y += one.box.y * weight;
    sum.box.width += one.box.width * weight;
    sum.box.height += one.box.height * weight;
    sum.imageLeftEye += one.imageLeftEye * weight;
    sum.imageRightEye += one.imageRightEye * weight;
}

/// Candidates, the best first -> one detection a face.
std::vector<Detection> merged(const std::vector<Detection>& candidates) {
    std::vector<Detection> faces;
    std::vector<bool> used(candidates.size(), false);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (used[i]) continue;
        float total = 0;
        for (std::size_t k = i; k < candidates.size(); ++k)
            if (!used[k] && overlap(candidates[k].box, candidates[i].box) > kOverlap) total += candidates[k].score;
        Detection face;
        face.score = candidates[i].score;
        for (std::size_t k = i; k < candidates.size(); ++k) {
            if (used[k] || (k != i && overlap(candidates[k].box, candidates[i].box) <= kOverlap)) continue;
            used[k] = true;
            blend(face, candidates[k], candidates[k].score / total);
        }
        faces.push_back(face);
    }
    return faces;
}

}  // namespace

FaceRegion Detection::region() const {
    const cv::Point2f line = imageRightEye - imageLeftEye;
    return {{box.x + box.width / 2, box.y + box.height / 2},
            std::max(box.width, box.height) * kMeshMargin,
            std::atan2(line.y, line.x)};
}

BlazeFace::BlazeFace(cv::dnn::Net net, Range range) : m_net(std::move(net)), m_side(range == Range::Short ? 128 : 192) {
    if (range == Range::Short) {
        addGrid(m_anchors, 16, 2);
        addGrid(m_anchors, 8, 6);
    } else {
        addGrid(m_anchors, 48, 1);
    }
    m_square.create(m_side, m_side, CV_8UC3);
}

Result<BlazeFace> BlazeFace::load(const std::filesystem::path& model, Range range) {
    auto net = loadNet(model);
    if (!net) return net.error();
    return BlazeFace(std::move(*net), range);
}

std::vector<Detection> BlazeFace::find(const cv::Mat& bgr) {
    const float scale = static_cast<float>(m_side) / static_cast<float>(std::max(bgr.cols, bgr.rows));
    const cv::Size fitted(std::max(1, static_cast<int>(std::lround(bgr.cols * scale))),
                          std::max(1, static_cast<int>(std::lround(bgr.rows * scale))));
    const int factor = static_cast<int>(1 / scale);
    if (factor >= 2) {  // averaging by a whole factor is several times faster than by a broken one
        const cv::Rect whole(0, 0, bgr.cols - bgr.cols % factor, bgr.rows - bgr.rows % factor);
        if (whole.area() > 0) cv::resize(bgr(whole), m_small, {whole.width / factor, whole.height / factor}, 0, 0, cv::INTER_AREA);
        else m_small = bgr;
    } else {
        m_small = bgr;
    }
    cv::Mat inner = m_square({(m_side - fitted.width) / 2, (m_side - fitted.height) / 2, fitted.width, fitted.height});
    m_square.setTo(cv::Scalar::all(0));
    cv::resize(m_small, inner, fitted, 0, 0, cv::INTER_LINEAR);

    std::vector<cv::Mat> answers;
    runNet(m_net, cv::dnn::blobFromImage(m_square, 1 / 127.5, {}, cv::Scalar::all(127.5), true), 2, answers);
    const float* values = answers[0].ptr<float>();
    const float* scores = answers[1].ptr<float>();

    const cv::Point2f corner((m_side - fitted.width) / 2, (m_side - fitted.height) / 2);
    const auto place = [&](const cv::Point2f& anchor, float x, float y) {
        return (cv::Point2f(x + anchor.x * m_side, y + anchor.y * m_side) - corner) / scale;
    };
    std::vector<Detection> candidates;
    for (std::size_t i = 0; i < m_anchors.size(); ++i) {
        const float score = 1 / (1 + std::exp(-scores[i]));
        if (score < kScore) continue;
        const float* v = values + i * kValues;
        Detection face;
        face.score = score;
        face.box = cv::Rect2f(place(m_anchors[i], v[0] - v[2] / 2, v[1] - v[3] / 2), cv::Size2f(v[2] / scale, v[3] / scale));
        face.imageLeftEye = place(m_anchors[i], v[4], v[5]);
        face.imageRightEye = place(m_anchors[i], v[6], v[7]);
        candidates.push_back(face);
    }
    std::sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    return merged(candidates);
}

}  // namespace xuezhao
