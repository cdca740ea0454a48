#pragma once

#include "core/base/result.h"
#include "core/vision/mesh/face_region.h"

#include <opencv2/core/mat.hpp>
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

    Detection movedBy(cv::Point2f offset) const;
};

/// BlazeFace: finds frontal faces. One object, one thread.
class BlazeFace {
public:
    enum class Range {
        Near,  ///< faces from about a sixteenth of the picture's long side; 128x128
        Far    ///< faces from about a fortieth, at four times the time; 192x192
    };

    /// Errors: ModelMissing, ModelDamaged.
    static Result<BlazeFace> load(const std::filesystem::path& model, Range range);

    /// Faces of a score of 0.5 and more, the best first, each once.
    std::vector<Detection> find(const cv::Mat& bgr);

private:
    BlazeFace(cv::dnn::Net net, Range range);
    float fit(const cv::Mat& bgr);

    cv::dnn::Net m_net;
    int m_side;                          ///< of the net's input
    std::vector<cv::Point2f> m_anchors;  ///< shares of the net's input
    cv::Mat m_small, m_square, m_input;
    cv::Point2f m_corner;  ///< of the picture in the square
    std::vector<cv::Mat> m_answers;
};

}  // namespace xuezhao
