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
    FaceRegion region;  ///< where the mesh is to look
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

    /// Faces of a score of 0.5 and more in a part of the picture, the best first, each once.
    std::vector<Detection> find(const cv::Mat& bgr, const cv::Rect& part);

    /// From a detector's box to the mesh's region, in shares of the region's side.
    struct Reach {
        float widened;
        float raised;
    };

private:
    BlazeFace(cv::dnn::Net net, Range range);
    float fit(const cv::Mat& bgr);
    FaceRegion regionOf(const Detection& face) const;

    cv::dnn::Net m_net;
    int m_side;                          ///< of the net's input
    std::vector<cv::Point2f> m_anchors;  ///< shares of the net's input
    Reach m_reach;
    cv::Mat m_small, m_square, m_input;
    cv::Point2f m_corner;  ///< of the picture in the square
    std::vector<cv::Mat> m_answers;
};

}  // namespace xuezhao
