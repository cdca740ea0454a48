#pragma once

#include "core/vision/engines.h"
#include "core/vision/measure.h"

#include <gtest/gtest.h>

#include <opencv2/core/types.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace xuezhao::test {

/// A measurer on one engine; its models are loaded once a program.
class Vision {
public:
    explicit Vision(std::unique_ptr<FaceEngine> engine);
    Facts measure(const Image& picture, Effort effort = Effort::Still);
    FaceEngine& engine() { return *m_engine; }

private:
    std::unique_ptr<FaceEngine> m_engine;
    Measurer m_measurer;
};

inline constexpr const char* kMesh = "mesh-478";
inline constexpr const char* kDlib = "dlib-68";
inline constexpr const char* kNoNets =
    "SKIPPED: the nets of the accurate engine are not here. Run ./dev setup with a network.";

/// Null where the models of that engine are missing: the nets may be (the test then skips with kNoNets), those of
/// Debian fail the test.
Vision* visionOf(const std::string& engine);

/// The one of the best engine that is there, its memory of frames cleared.
Vision& vision();

/// Tests that hold for every engine: instantiated with EACH_ENGINE.
class OnEachEngine : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override;
    Vision& vision();
    bool isMesh() const { return GetParam() == std::string(kMesh); }
};

#define EACH_ENGINE(suite)                                                                                \
    INSTANTIATE_TEST_SUITE_P(Engines, suite, testing::Values(xuezhao::test::kMesh, xuezhao::test::kDlib), \
                             [](const auto& row) { return std::string(row.param).substr(0, 4); })

/// A picture file as BGR; a test failure and an empty picture when it cannot be read.
Image readPicture(const std::filesystem::path& path);

/// The hand-placed points of a London portrait: the file beside it with the extension .tem.
std::vector<cv::Point2d> handPlacedPoints(const std::filesystem::path& picture);

}  // namespace xuezhao::test
