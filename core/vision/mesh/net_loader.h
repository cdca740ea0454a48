#pragma once

#include "core/base/result.h"

#include <opencv2/dnn.hpp>

#include <filesystem>

namespace xuezhao {

/// Reads an ONNX net for the processor. Errors: ModelMissing, ModelDamaged.
Result<cv::dnn::Net> loadNet(const std::filesystem::path& path);

/// Runs a net and gives its outputs out_0, out_1, ... in order.
void runNet(cv::dnn::Net& net, const cv::Mat& input, int outputs, std::vector<cv::Mat>& results);

}  // namespace xuezhao
