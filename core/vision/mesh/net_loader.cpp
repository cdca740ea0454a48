#include "core/vision/mesh/net_loader.h"

#include "core/vision/mesh/depthwise.h"

#include <system_error>

namespace xuezhao {

Result<cv::dnn::Net> loadNet(const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return Error{ErrorId::ModelMissing, path.filename().string(), path.string()};
    useQuickDepthwise();
    try {
        cv::dnn::Net net = cv::dnn::readNetFromONNX(path.string());
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return net;
    } catch (const cv::Exception& e) {
        return Error{ErrorId::ModelDamaged, path.filename().string(), e.what()};
    }
}

void runNet(cv::dnn::Net& net, const cv::Mat& input, int outputs, std::vector<cv::Mat>& results) {
    static const std::vector<cv::String> kNames{"out_0", "out_1", "out_2"};
    net.setInput(input);
    net.forward(results, std::vector<cv::String>(kNames.begin(), kNames.begin() + outputs));
}

}  // namespace xuezhao
