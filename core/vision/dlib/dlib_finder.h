#pragma once

#include "core/base/result.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <array>
#include <filesystem>
#include <memory>
#include <vector>

namespace xuezhao {

/// A face as dlib's detector reports it.
struct FaceBox {
    cv::Rect2d box;    ///< pixels of the picture searched; may reach over its edge
    double score = 0;  ///< distance to the detector's decision boundary: above 0 is a face to it
};

/// The 68 points of the iBUG 300-W scheme, pixels: 0-16 jaw, 17-26 brows, 27-35 nose, 36-47 eyes, 48-67 lips.
using Shape68 = std::array<cv::Point2d, 68>;

/// dlib's detector and shape predictor behind plain types: dlib's headers are templates and stay in one file,
/// which is optimised in every build. One object, one thread. Exceptions of dlib end here.
class DlibFinder {
public:
    /// The model is read once and shared by all finders of the process. Errors: ModelMissing, ModelDamaged.
    static Result<std::unique_ptr<DlibFinder>> load(const std::filesystem::path& shapes);
    ~DlibFinder();

    /// Faces at least about 80 px wide in a CV_8UC1 picture, best first; empty for a picture too small to hold one.
    std::vector<FaceBox> detect(const cv::Mat& grey, double threshold);

    /// The points of the face in a box as the detector draws them. Whole pixels.
    Shape68 shape(const cv::Mat& grey, const cv::Rect& box) const;

private:
    struct Parts;
    explicit DlibFinder(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace xuezhao
