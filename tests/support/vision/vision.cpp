#include "tests/support/vision/vision.h"

#include "tests/support/hand_points.h"

#include <opencv2/imgcodecs.hpp>

#include <map>
#include <utility>

namespace xuezhao::test {

Vision::Vision(std::unique_ptr<FaceEngine> engine) : m_engine(std::move(engine)), m_measurer(*m_engine) {}

Facts Vision::measure(const Image& picture, Effort effort) {
    return m_measurer.measure(picture, effort);
}

Vision* visionOf(const std::string& name) {
    static std::map<std::string, std::unique_ptr<Vision>> made;
    auto& vision = made[name];
    if (!vision) {
        for (const EngineRow& row : engineTable()) {
            if (row.name != name) continue;
            auto engine = row.make({});
            if (engine) vision = std::make_unique<Vision>(std::move(engine).value());
            else if (name == kDlib) ADD_FAILURE() << engine.error().detail;
        }
    }
    if (vision) vision->engine().reset();
    return vision.get();
}

Vision& vision() {
    Vision* accurate = visionOf(kMesh);
    return accurate ? *accurate : *visionOf(kDlib);
}

void OnEachEngine::SetUp() {
    if (!visionOf(GetParam())) GTEST_SKIP() << kNoNets;
}

Vision& OnEachEngine::vision() {
    return *visionOf(GetParam());
}

Image readPicture(const std::filesystem::path& path) {
    cv::Mat picture = cv::imread(path.string());
    EXPECT_FALSE(picture.empty()) << path;
    return Image(picture);
}

std::vector<cv::Point2d> handPlacedPoints(const std::filesystem::path& picture) {
    const auto points = readHandPoints(std::filesystem::path(picture).replace_extension(".tem"));
    EXPECT_TRUE(points) << picture;
    return points ? *points : std::vector<cv::Point2d>{};
}

}  // namespace xuezhao::test
