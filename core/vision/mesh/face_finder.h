#pragma once

#include "core/vision/mesh/blaze_face.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <vector>

namespace xuezhao {

/// Runs the detectors over the parts of a picture where they can see something. The best detection of a part comes
/// first; a face may be there twice. One object, one thread.
class FaceFinder {
public:
    /// Errors: ModelMissing, ModelDamaged.
    static Result<FaceFinder> load(const std::filesystem::path& nets);

    /// A picture on its own: all faces of 48 px and more, and smaller ones down to a fortieth of its long side.
    std::vector<Detection> inStill(const cv::Mat& bgr);

    /// The first frame of a stream: the middle, where the person stands, then all of it.
    std::vector<Detection> inFrame(const cv::Mat& bgr);

    /// All of a frame: far faces and people at the sides too.
    std::vector<Detection> everywhere(const cv::Mat& bgr);

private:
    FaceFinder(BlazeFace near, BlazeFace far) : m_near(std::move(near)), m_far(std::move(far)) {}
    std::vector<Detection> inTheMiddle(const cv::Mat& bgr);

    BlazeFace m_near, m_far;
};

}  // namespace xuezhao
