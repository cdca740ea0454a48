#include "core/vision/mesh/person_mask.h"

#include "core/vision/mesh/net_loader.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace xuezhao {

namespace {

constexpr int kSide = 256;

}  // namespace

Result<PersonMask> PersonMask::load(const std::filesystem::path& nets) {
    auto net = loadNet(nets / "selfie_segmentation.onnx");
    if (!net) return net.error();
    return PersonMask(std::move(*net));
}

cv::Mat PersonMask::probabilities(const cv::Mat& portrait) {
    cv::resize(portrait, m_square, {kSide, kSide}, 0, 0, portrait.cols > 2 * kSide ? cv::INTER_AREA : cv::INTER_LINEAR);
    cv::dnn::blobFromImage(m_square, m_input, 1 / 255.0, {}, {}, true);  // RGB, 0 to 1
    runNet(m_net, m_input, 1, m_answers);
    CV_Assert(m_answers[0].total() == std::size_t(kSide) * kSide);
    return {kSide, kSide, CV_32FC1, m_answers[0].ptr<float>()};
}

const cv::Mat& PersonMask::of(const cv::Mat& portrait) {
    cv::resize(probabilities(portrait), m_large, portrait.size(), 0, 0, cv::INTER_LINEAR);
    cv::compare(m_large, 0.5, m_mask, cv::CMP_GT);
    return m_mask;
}

}  // namespace xuezhao
