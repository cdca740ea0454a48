#pragma once

#include <opencv2/core/mat.hpp>

#include <functional>
#include <string>
#include <vector>

namespace xuezhao::test {

/// Something done to a finished photo, or a way in which another program makes an honest one.
struct Treatment {
    std::string name;
    /// From the original's crop to a photo of 480x640; the crop's place is in whole and broken pixels.
    std::function<cv::Mat(const cv::Mat& original, const cv::Rect2d& crop)> make;
    int quality = 92;           ///< of the JPEG it is saved as
    bool quarterColour = true;  ///< colour stored at half width and height
    std::string expected;       ///< name of the outcome; "" any that does not hold
};

/// Crops and uniform scales by other means than ours: none of them may be called changed.
std::vector<Treatment> honestOnes();
/// What must be found.
std::vector<Treatment> manipulations();

/// The treated photo as a JPEG file.
std::vector<unsigned char> treated(const Treatment& treatment, const cv::Mat& original, const cv::Rect2d& crop);

}  // namespace xuezhao::test
