// The nets against another runtime: see references/README.md.

#include "core/vision/engines.h"
#include "core/vision/mesh/attention_mesh.h"
#include "core/vision/mesh/blaze_face.h"
#include "core/vision/mesh/person_mask.h"
#include "tests/support/source_tree.h"
#include "tests/support/vision/vision.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>

using namespace xuezhao;
using namespace xuezhao::mesh_points;

namespace {

const FaceRegion kWhole{{95.5F, 95.5F}, 192, 0};

std::filesystem::path reference(const char* name) {
    return test::sourceRoot() / "tests/unit/vision/references" / name;
}

std::vector<cv::Point2f> referencePoints() {
    std::ifstream file(reference("attention_mesh.csv"));
    std::string line;
    std::getline(file, line);
    std::vector<cv::Point2f> points(kAll);
    char comma = 0;
    for (cv::Point2f& p : points) {
        file >> p.x >> comma >> p.y;
        p -= cv::Point2f(0.5F, 0.5F);  // pictures count from the centre of the first pixel
    }
    EXPECT_TRUE(file);
    return points;
}

class NetParity : public testing::Test {
protected:
    void SetUp() override {
        if (!test::visionOf(test::kMesh)) GTEST_SKIP() << test::kNoNets;
        m_face = test::readPicture(reference("drawn_face.png")).mat().clone();
    }

    /// The largest difference of a coordinate, of the points that the base net gives and of the refined ones.
    std::pair<double, double> differences() {
        auto mesh = AttentionMesh::load(defaultNets());
        const auto found = mesh.value().look(m_face, kWhole);
        EXPECT_GT(found.presence, 0.99);
        std::set<int> refined(kRefinedLips.begin(), kRefinedLips.end());
        refined.insert(kRefinedLeftEye.begin(), kRefinedLeftEye.end());
        refined.insert(kRefinedRightEye.begin(), kRefinedRightEye.end());
        const auto expected = referencePoints();
        std::pair<double, double> most;
        for (int i = 0; i < kAll; ++i) {
            double& largest = i >= kMesh || refined.count(i) ? most.second : most.first;
            const cv::Point2f off = found.points[std::size_t(i)] - expected[std::size_t(i)];
            largest = std::max<double>({largest, std::abs(off.x), std::abs(off.y)});
        }
        return most;
    }

    cv::Mat m_face;
};

TEST_F(NetParity, TheMeshIsWithinAHundredthAndWhatIsRefinedWithinATenthOfAPixel) {
    const auto [mesh, refined] = differences();
    EXPECT_LT(mesh, 0.01);
    EXPECT_LT(refined, 0.1);
}

// The nets tell little of it (2 % more error), so nothing else would notice red and blue in each other's place.
TEST_F(NetParity, SwappedRedAndBlueWouldBeNoticed) {
    cv::cvtColor(m_face, m_face, cv::COLOR_BGR2RGB);
    const auto [mesh, refined] = differences();
    EXPECT_GT(mesh, 0.1);
    EXPECT_GT(refined, 0.3);
}

TEST_F(NetParity, TheDetectorFindsTheSameBoxAndEyes) {
    auto detector = BlazeFace::load(defaultNets() / "face_detection_short_range.onnx", BlazeFace::Range::Near);
    cv::Mat small;
    cv::resize(m_face, small, {128, 128}, 0, 0, cv::INTER_AREA);
    const auto found = detector.value().find(small, {0, 0, 128, 128});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_NEAR(found[0].score, 0.9287, 0.002);
    EXPECT_LT(cv::norm(found[0].box.tl() - cv::Point2f(23.5395F, 29.1635F)), 0.05);
    EXPECT_NEAR(found[0].box.width, 80.0379, 0.05);
    EXPECT_LT(cv::norm(found[0].imageLeftEye - cv::Point2f(47.1237F, 51.2891F)), 0.05);
    EXPECT_LT(cv::norm(found[0].imageRightEye - cv::Point2f(81.4115F, 54.4945F)), 0.05);  // 0.8 off when swapped
}

TEST_F(NetParity, ThePersonCoversTheSamePixels) {
    auto person = PersonMask::load(defaultNets());
    cv::Mat large;
    cv::resize(m_face, large, {256, 256}, 0, 0, cv::INTER_AREA);
    const cv::Mat share = person.value().probabilities(large);
    EXPECT_NEAR(cv::countNonZero(share > 0.5), 45611, 60);
    EXPECT_NEAR(cv::mean(share)[0], 0.67154, 0.001);
    EXPECT_NEAR(share.at<float>(200, 30), 0.407, 0.02);
}

}  // namespace
