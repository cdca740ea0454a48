#pragma once

#include "tests/accuracy/landmarks.h"

#include <opencv2/core.hpp>

#include <optional>

namespace xuezhao::accuracy {

/// A portrait in the scale of the finished photograph, before the photograph is cut out of it. Defects change it.
struct Shot {
    cv::Mat still;     ///< CV_8UC3, sRGB
    cv::Mat person;    ///< CV_32FC1, 0 wall to 1 person, of the same size
    Landmarks points;  ///< px of the still
    cv::Rect2d frame;  ///< what the photograph shows; may be of another size than the photograph, and leave the still
    cv::Vec3b wall;    ///< colour, BGR
    cv::Size output;   ///< of the photograph, px
    std::optional<double> quality;  ///< JPEG quality of the file; what the standard asks for where nothing is said

    Shot copy() const;
    /// The photograph's pixels; the still's edge goes on where the photograph leaves it.
    cv::Mat photograph() const;
};

/// A portrait on a plain wall, put on a wall of another colour: every pixel keeps what it differs from its own wall.
/// \param wallAt    colour of the portrait's own wall behind each pixel, CV_32FC3
/// \param certain   CV_8UC1: 255 where the person certainly is (inside), 0 where certainly not (far outside), 128 else
struct OnWall {
    cv::Mat picture;  ///< CV_8UC3
    cv::Mat person;   ///< CV_32FC1
};
OnWall putOnWall(const cv::Mat& portrait, const cv::Mat& wallAt, const cv::Mat& certain, cv::Vec3b wall);

}  // namespace xuezhao::accuracy
