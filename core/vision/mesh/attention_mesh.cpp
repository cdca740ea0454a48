#include "core/vision/mesh/attention_mesh.h"

#include "core/vision/mesh/net_loader.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace xuezhao {

namespace {

constexpr int kSide = 192;  // of the picture the base net sees
constexpr int kMap = 48;    // side of its feature map
constexpr int kChannels = 32;
constexpr int kPatch = 16;  // side of the part of the map that a region net sees
constexpr float kStep = float(kSide) / kMap;
constexpr float kMargin = 1.5F;  // regions and boxes are widened so (MediaPipe's own)

/// The box of some points in a frame turned by `angle`: centre (turned back) and sides.
struct TurnedBox {
    cv::Point2f centre;
    cv::Size2f size;
};

template <typename Points>
TurnedBox boxOf(const Points& points, float angle) {
    const float c = std::cos(angle), s = std::sin(angle);
    float left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;
    for (const cv::Point2f& p : points) {
        const float x = c * p.x + s * p.y, y = c * p.y - s * p.x;
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
    const float x = (left + right) / 2, y = (top + bottom) / 2;
    return {{c * x - s * y, s * x + c * y}, {right - left, bottom - top}};
}

float angleOf(cv::Point2f from, cv::Point2f to) {
    return std::atan2(to.y - from.y, to.x - from.x);
}

/// From places of a patch (0-16, edges) to places of the feature map (0-48, edges).
cv::Matx23f patchToMap(std::span<const cv::Point2f> crop, std::span<const int> region, int firstCorner,
                       int lastCorner) {
    std::vector<cv::Point2f> points;
    points.reserve(region.size());
    for (const int place : region) points.push_back(crop[place] / kStep);
    const float angle = angleOf(crop[firstCorner], crop[lastCorner]);
    const TurnedBox box = boxOf(points, angle);
    const float c = std::cos(angle), s = std::sin(angle);
    const float sx = box.size.width * kMargin / kPatch, sy = box.size.height * kMargin / kPatch;
    cv::Matx23f m{c * sx, -s * sy, 0, s * sx, c * sy, 0};
    m(0, 2) = box.centre.x - (m(0, 0) + m(0, 1)) * kPatch / 2;
    m(1, 2) = box.centre.y - (m(1, 0) + m(1, 1)) * kPatch / 2;
    return m;
}

/// Reads a patch from the feature map, bilinear; nothing beyond its edges.
cv::Mat patchOf(const cv::Mat& map, const cv::Matx23f& toMap) {
    const int sides[] = {1, kChannels, kPatch, kPatch};
    cv::Mat patch(4, sides, CV_32F, cv::Scalar(0));
    const float* from = map.ptr<float>();
    float* to = patch.ptr<float>();
    for (int y = 0; y < kPatch; ++y) {
        for (int x = 0; x < kPatch; ++x) {
            const cv::Point2f p = transformed(toMap, {x + 0.5F, y + 0.5F}) - cv::Point2f(0.5F, 0.5F);
            if (p.x < 0 || p.y < 0 || p.x > kMap - 1 || p.y > kMap - 1) continue;
            const int left = int(p.x), top = int(p.y);
            const int right = std::min(left + 1, kMap - 1), bottom = std::min(top + 1, kMap - 1);
            const float u = p.x - left, v = p.y - top;
            for (int channel = 0; channel < kChannels; ++channel) {
                const float* plane = from + channel * kMap * kMap;
                const float above = (1 - u) * plane[top * kMap + left] + u * plane[top * kMap + right];
                const float below = (1 - u) * plane[bottom * kMap + left] + u * plane[bottom * kMap + right];
                to[(channel * kPatch + y) * kPatch + x] = (1 - v) * above + v * below;
            }
        }
    }
    return patch;
}

/// The i-th answer of a region net, in pixels of the crop.
cv::Point2f cropPoint(const cv::Mat& answer, std::size_t i, const cv::Matx23f& toMap) {
    const float* values = answer.ptr<float>();
    // The net answers in a patch four times as fine as what it saw.
    const cv::Point2f place(values[2 * i] / kStep, values[2 * i + 1] / kStep);
    return transformed(toMap, place) * kStep;
}

}  // namespace

FaceRegion AttentionMesh::Face::region() const {
    using namespace mesh_points;
    const float angle = angleOf(points[kLeftLids.outer], points[kRightLids.outer]);
    const TurnedBox box = boxOf(std::span(points).first(kMesh), angle);
    return {box.centre, std::max(box.size.width, box.size.height) * kMargin, angle};
}

Result<AttentionMesh> AttentionMesh::load(const std::filesystem::path& folder) {
    AttentionMesh mesh;
    const std::pair<cv::dnn::Net*, const char*> nets[] = {{&mesh.m_base, "attention_base.onnx"},
                                                          {&mesh.m_lips, "attention_lips.onnx"},
                                                          {&mesh.m_leftEye, "attention_image_left_eye.onnx"},
                                                          {&mesh.m_rightEye, "attention_image_right_eye.onnx"}};
    for (const auto& [net, file] : nets) {
        auto loaded = loadNet(folder / file);
        if (!loaded) return loaded.error();
        *net = std::move(*loaded);
    }
    return mesh;
}

AttentionMesh::Face AttentionMesh::look(const cv::Mat& bgr, const FaceRegion& region) {
    using namespace mesh_points;
    region.sample(bgr, kSide, m_reduced, m_crop);
    cv::dnn::blobFromImage(m_crop, m_input, 1 / 255.0, {}, {}, true);  // the net wants RGB
    runNet(m_base, m_input, 3, m_answers);
    CV_Assert(m_answers[0].total() == 3 * kMesh && m_answers[1].total() == kChannels * kMap * kMap &&
              m_answers[2].total() == 1);

    Face face;
    std::array<cv::Point2f, kAll> crop;
    const float* mesh = m_answers[0].ptr<float>();
    for (int i = 0; i < kMesh; ++i) {
        crop[i] = {mesh[3 * i], mesh[3 * i + 1]};
        face.solid[i] = {mesh[3 * i], mesh[3 * i + 1], mesh[3 * i + 2]};
    }

    const auto lips = patchToMap(crop, kRefinedLips, kLeftLipCorner, kRightLipCorner);
    const auto leftEye = patchToMap(crop, kRefinedLeftEye, kLeftLids.outer, kLeftLids.inner);
    const auto rightEye = patchToMap(crop, kRefinedRightEye, kRightLids.inner, kRightLids.outer);

    runNet(m_lips, patchOf(m_answers[1], lips), 1, m_refined);
    CV_Assert(m_refined[0].total() == 2 * kRefinedLips.size());
    for (std::size_t i = 0; i < kRefinedLips.size(); ++i) crop[kRefinedLips[i]] = cropPoint(m_refined[0], i, lips);
    const auto refineEye = [&](cv::dnn::Net& net, const cv::Matx23f& toMap, const auto& places, int iris) {
        runNet(net, patchOf(m_answers[1], toMap), 2, m_refined);
        CV_Assert(m_refined[0].total() == 2 * places.size() && m_refined[1].total() == 2 * kIris);
        for (std::size_t i = 0; i < places.size(); ++i) crop[places[i]] = cropPoint(m_refined[0], i, toMap);
        for (int i = 0; i < kIris; ++i) crop[iris + i] = cropPoint(m_refined[1], i, toMap);
    };
    refineEye(m_leftEye, leftEye, kRefinedLeftEye, kLeftIris);
    refineEye(m_rightEye, rightEye, kRefinedRightEye, kRightIris);

    face.presence = 1 / (1 + std::exp(-m_answers[2].ptr<float>()[0]));
    const cv::Matx23f toPicture = region.toPicture(kSide);
    // The net counts from the edge of the first pixel, pictures from its centre.
    for (int i = 0; i < kAll; ++i) face.points[i] = transformed(toPicture, crop[i] - cv::Point2f(0.5F, 0.5F));
    return face;
}

}  // namespace xuezhao
