#pragma once

#include "core/vision/engines.h"
#include "core/vision/measure.h"

#include <gtest/gtest.h>

#include <opencv2/core/types.hpp>

#include <filesystem>
#include <vector>

namespace xuezhao::test {

/// A measurer on the default engine; the model is loaded once a program. Fails the test where it is missing.
class Vision {
public:
    Vision();
    Facts measure(const Image& picture, Effort effort = Effort::Still);
    FaceEngine& engine() { return *m_engine; }

private:
    std::unique_ptr<FaceEngine> m_engine;
    std::unique_ptr<Measurer> m_measurer;
};

/// The one of this program, its memory of frames cleared.
Vision& vision();

/// A picture file as BGR; a test failure and an empty picture when it cannot be read.
Image readPicture(const std::filesystem::path& path);

/// The hand-placed points of a London portrait: the file beside it with the extension .tem.
std::vector<cv::Point2d> handPlacedPoints(const std::filesystem::path& picture);

}  // namespace xuezhao::test
