#pragma once

#include "core/base/result.h"
#include "core/vision/face_region.h"

#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>

#include <filesystem>
#include <vector>

namespace xuezhao {

/// A face as the detector sees it, in pixels of the picture.
struct Detection {
    float score = 0;  ///< 0-1
    cv::Rect2f box;
    cv::Point2f imageLeftEye;
    cv::Point2f imageRightEye;

    /// Where the mesh is to look.
    FaceRegion region() const;
};

/// BlazeFace: finds frontal faces. The short range net sees faces of a tenth of the picture and more, the full
/// range net smaller ones. One object, one thread.
class BlazeFace {
public:
    enum class Range { Short, Full };

    /// Errors: ModelMissing, ModelDamaged.
    static Result<BlazeFace> load(const std::filesystem::path& model, Range range);

    /// Faces of a score of 0.5 and more, the best first, each once.
    std::vector<Detection> find(const cv::Mat& bgr);

private:
    BlazeFace(cv::dnn::Net net, Range range);

    cv::dnn::Net m_net;
    int m_side;
    std::vector<cv::Point2f> m_anchors;  ///< shares of the net's input
    cv::Mat m_small, m_square;
};

}  // namespace xuezhao
