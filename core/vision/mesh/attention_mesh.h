#pragma once

#include "core/base/result.h"
#include "core/vision/mesh/face_region.h"
#include "core/vision/mesh/head_turn.h"
#include "core/vision/mesh/mesh_points.h"

#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>

#include <array>
#include <filesystem>
#include <vector>

namespace xuezhao {

/// The face mesh with attention: 478 points, the lips, lids and irises refined. One object, one thread.
class AttentionMesh {
public:
    struct Face {
        std::array<cv::Point2f, mesh_points::kAll> points;  ///< pixels of the picture
        SolidMesh solid;                                    ///< the base net's own
        float presence = 0;                                 ///< that the region holds a face, 0-1

        /// Where the same face is to be looked for in the next frame.
        FaceRegion region() const;
    };

    /// Errors: ModelMissing, ModelDamaged. The four nets are in the folder under the names of models/manifest.json.
    static Result<AttentionMesh> load(const std::filesystem::path& folder);

    Face look(const cv::Mat& bgr, const FaceRegion& region);

private:
    AttentionMesh() = default;

    cv::dnn::Net m_base, m_lips, m_leftEye, m_rightEye;
    cv::Mat m_reduced, m_crop, m_input;
    std::vector<cv::Mat> m_answers, m_refined;
};

}  // namespace xuezhao
