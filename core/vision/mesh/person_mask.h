#pragma once

#include "core/base/result.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/dnn.hpp>

#include <filesystem>
#include <vector>

namespace xuezhao {

/// Selfie segmentation: which pixels of a portrait are the person's, hair and clothes included. One object, one thread.
class PersonMask {
public:
    /// Errors: ModelMissing, ModelDamaged.
    static Result<PersonMask> load(const std::filesystem::path& nets);

    /// 255 where the person is, 0 elsewhere (CV_8UC1, of the portrait's size). The portrait (CV_8UC3) shows head and
    /// shoulders; its proportions do not matter. The matrix is overwritten by the next call.
    const cv::Mat& of(const cv::Mat& portrait);

    /// What the net says of a picture stretched to 256x256: CV_32FC1, 0-1.
    cv::Mat probabilities(const cv::Mat& portrait);

private:
    explicit PersonMask(cv::dnn::Net net) : m_net(std::move(net)) {}

    cv::dnn::Net m_net;
    cv::Mat m_square, m_input, m_large, m_mask;
    std::vector<cv::Mat> m_answers;
};

}  // namespace xuezhao
