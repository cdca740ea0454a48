#pragma once

#include "core/base/image.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <string_view>
#include <vector>

namespace xuezhao {

/// Where the parts of one face are, in pixels of the picture.
struct FaceShape {
    double confidence = 0;  ///< 0-1
    cv::Rect2d box;
    cv::Point2d imageLeftPupil;
    cv::Point2d imageRightPupil;
    Reading chinY;
    Reading imageLeftCheekX;
    Reading imageRightCheekX;
    Reading lipGap;
    Reading lidOpeningImageLeft;
    Reading lidOpeningImageRight;
    Reading
        yawDegrees;  ///< as in FaceFacts, and so are the following; an engine that cannot tell leaves them as they are
    Reading pitchDegrees;
    Reading gazeDegrees;
    Reading lipCornersUp;
    // Outlines as closed polygons, for reading skin and light.
    std::vector<cv::Point2f> oval;      ///< chin, cheeks, up to the brows; hair excluded
    std::vector<cv::Point2f> forehead;  ///< above the brows; hair may hang into it
    std::vector<cv::Point2f> imageLeftEye;
    std::vector<cv::Point2f> imageRightEye;
    std::vector<cv::Point2f> imageLeftBrow;
    std::vector<cv::Point2f> imageRightBrow;
    std::vector<cv::Point2f> lips;
    std::vector<cv::Point2f> mouth;  ///< the opening between the lips; flat when they are closed
    std::vector<cv::Point2f> nose;   ///< bridge to tip and wings
};

/// How much time a picture is worth.
enum class Effort {
    Live,   ///< a frame of a stream: the engine may use the frames before it and decimate
    Still,  ///< one picture on its own, measured as well as the engine can
};

/// Finds faces and their parts. One engine belongs to one thread.
class FaceEngine {
public:
    virtual ~FaceEngine() = default;

    /// "dlib-68"; it goes into records and reports.
    virtual std::string_view name() const = 0;

    /// All faces, the largest first; empty when there is none. Never fails: a picture that cannot hold a
    /// face has none.
    virtual std::vector<FaceShape> find(const Image& picture, Effort effort) = 0;

    /// Which pixels of a portrait (CV_8UC3, head and shoulders) are the person's, by a net that was taught what
    /// people look like: 255 there, 0 elsewhere (CV_8UC1, the portrait's size), valid until the next call. Empty when
    /// the engine has no such net. Costs as much as finding a face.
    virtual cv::Mat personIn(const cv::Mat& portrait) {
        (void)portrait;
        return {};
    }

    /// Forgets the frames before: a new person, a new camera.
    virtual void reset() {}
};

}  // namespace xuezhao
