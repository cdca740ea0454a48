#include "core/vision/mesh/blaze_face.h"

#include "core/vision/decimate.h"
#include "core/vision/mesh/net_loader.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

constexpr float kScore = 0.5F;
constexpr float kOverlap = 0.3F;  // MediaPipe's own: from this share of their union on two boxes are one face
constexpr int kValues = 16;       // of one answer: a box and six points

// How the detectors' boxes differ from the region that the mesh then gives itself; means of the 82 pictures of the
// London set. Looking there at once saves a second look: of the size 3 % are left, of the place 1.5 %.
constexpr BlazeFace::Reach kNearReach{1.5F / 0.913F, 0.035F}, kFarReach{1.5F / 0.949F, 0.010F};

/// Anchors in the order of the net's answers: rows, columns, `each` at every place of a grid.
void addGrid(std::vector<cv::Point2f>& anchors, int cells, int each) {
    for (int y = 0; y < cells; ++y)
        for (int x = 0; x < cells; ++x)
            anchors.insert(anchors.end(), each, {(float(x) + 0.5F) / float(cells), (float(y) + 0.5F) / float(cells)});
}

float overlap(const cv::Rect2f& a, const cv::Rect2f& b) {
    const float both = (a & b).area();
    return both / (a.area() + b.area() - both);
}

/// Adds a share of one detection to a sum.
void blend(Detection& sum, const Detection& one, float weight) {
    sum.box.x += one.box.x * weight;
    sum.box.y += one.box.y * weight;
    sum.box.width += one.box.width * weight;
    sum.box.height += one.box.height * weight;
    sum.imageLeftEye += one.imageLeftEye * weight;
    sum.imageRightEye += one.imageRightEye * weight;
}

/// Candidates, the best first -> one detection a face: the net answers several times for one face, and the mean of
/// these answers is steadier than the best of them.
std::vector<Detection> merged(std::vector<Detection> candidates) {
    std::vector<Detection> faces;
    while (!candidates.empty()) {
        const Detection best = candidates.front();
        const auto others = std::stable_partition(candidates.begin() + 1, candidates.end(), [&](const Detection& one) {
            return overlap(one.box, best.box) > kOverlap;
        });
        float total = 0;
        for (auto one = candidates.begin(); one != others; ++one) total += one->score;
        Detection face;
        face.score = best.score;
        for (auto one = candidates.begin(); one != others; ++one) blend(face, *one, one->score / total);
        faces.push_back(face);
        candidates.erase(candidates.begin(), others);
    }
    return faces;
}

float probability(float logit) {
    return 1 / (1 + std::exp(-logit));
}

}  // namespace

FaceRegion BlazeFace::regionOf(const Detection& face) const {
    const cv::Point2f line = face.imageRightEye - face.imageLeftEye;
    const float angle = std::atan2(line.y, line.x);
    const float side = std::max(face.box.width, face.box.height) * m_reach.widened;
    const cv::Point2f down(-std::sin(angle), std::cos(angle));
    return {(face.box.tl() + face.box.br()) / 2 - m_reach.raised * side * down, side, angle};
}

BlazeFace::BlazeFace(cv::dnn::Net net, Range range) : m_net(std::move(net)), m_side(range == Range::Near ? 128 : 192) {
    if (range == Range::Near) {
        addGrid(m_anchors, 16, 2);
        addGrid(m_anchors, 8, 6);
    } else {
        addGrid(m_anchors, 48, 1);
    }
    m_reach = range == Range::Near ? kNearReach : kFarReach;
    m_square.create(m_side, m_side, CV_8UC3);
}

Result<BlazeFace> BlazeFace::load(const std::filesystem::path& model, Range range) {
    auto net = loadNet(model);
    if (!net) return net.error();
    return BlazeFace(std::move(*net), range);
}

/// Lays the picture into the middle of the net's square and gives its scale there.
float BlazeFace::fit(const cv::Mat& bgr) {
    const float scale = float(m_side) / float(std::max(bgr.cols, bgr.rows));
    const cv::Size size(std::max(1, cvRound(float(bgr.cols) * scale)), std::max(1, cvRound(float(bgr.rows) * scale)));
    const cv::Rect place((m_side - size.width) / 2, (m_side - size.height) / 2, size.width, size.height);
    m_corner = place.tl();
    m_square.setTo(cv::Scalar::all(0));
    cv::Mat inner = m_square(place);
    cv::resize(decimated(bgr, quickFactor(1 / scale), m_small), inner, size, 0, 0, cv::INTER_LINEAR);
    return scale;
}

std::vector<Detection> BlazeFace::find(const cv::Mat& bgr, const cv::Rect& part) {
    if (part.empty()) return {};
    const float scale = fit(bgr(part));
    cv::dnn::blobFromImage(m_square, m_input, 1 / 127.5, {}, cv::Scalar::all(127.5), true);  // RGB, -1 to 1
    runNet(m_net, m_input, 2, m_answers);
    CV_Assert(m_answers[0].total() == m_anchors.size() * kValues && m_answers[1].total() == m_anchors.size());
    const float* values = m_answers[0].ptr<float>();
    const float* logits = m_answers[1].ptr<float>();

    std::vector<Detection> candidates;
    for (std::size_t i = 0; i < m_anchors.size(); ++i) {
        const float score = probability(logits[i]);
        if (!(score >= kScore)) continue;
        const float* v = values + i * kValues;
        const auto inPicture = [&](float x, float y) {
            return (cv::Point2f(x, y) + m_anchors[i] * float(m_side) - m_corner) / scale + cv::Point2f(part.tl());
        };
        candidates.push_back({score,
                              {inPicture(v[0] - v[2] / 2, v[1] - v[3] / 2), cv::Size2f(v[2] / scale, v[3] / scale)},
                              inPicture(v[4], v[5]),
                              inPicture(v[6], v[7]),
                              {}});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Detection& a, const Detection& b) { return a.score > b.score; });
    std::vector<Detection> faces = merged(std::move(candidates));
    for (Detection& face : faces) face.region = regionOf(face);
    return faces;
}

}  // namespace xuezhao
