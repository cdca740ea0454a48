// Head turn and gaze: known rotations of points, and real people who face the camera, mirrored, turned by a warp, and
// with their irises moved. The limits compared with are those of resources/standards/chsi-2017.json.

#include "core/vision/face_frame.h"
#include "core/vision/mesh/attention_mesh.h"
#include "core/vision/mesh/head_turn.h"
#include "core/vision/mesh/mesh_calibration.h"
#include "tests/support/faces.h"
#include "tests/support/source_tree.h"
#include "tests/support/vision/vision.h"
#include "tests/unit/vision/portraits.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

using namespace xuezhao;
using test::Portrait;
using test::portraits;
using test::vision;

namespace {

/// Points of a face turned about the axes of the picture, degrees; x to the right, y down, z away.
SolidMesh turned(const SolidMesh& mesh, double yaw, double pitch, double roll) {
    const auto about = [](int a, int b, double degrees) {
        cv::Matx33f m = cv::Matx33f::eye();
        m(a, a) = m(b, b) = float(std::cos(degrees * CV_PI / 180));
        m(a, b) = float(std::sin(degrees * CV_PI / 180));
        m(b, a) = -m(a, b);
        return m;
    };
    // What is near goes to image right when the face turns there, and up when the chin is raised.
    const cv::Matx33f turn = about(1, 0, roll) * about(1, 2, pitch) * about(2, 0, yaw);
    SolidMesh result = mesh;
    for (cv::Point3f& p : result) p = turn * p;
    return result;
}

class HeadTurnOfPoints : public testing::Test {
protected:
    void SetUp() override {
        if (!test::visionOf(test::kMesh)) GTEST_SKIP() << test::kNoNets;
        auto mesh = AttentionMesh::load(defaultNets());
        const cv::Mat face =
            test::readPicture(test::sourceRoot() / "tests/unit/vision/references/drawn_face.png").mat().clone();
        m_mesh = mesh.value().look(face, {{95.5F, 95.5F}, 192, 0}).solid;
        m_straight = headTurn(m_mesh);
    }
    HeadTurn of(double yaw, double pitch, double roll = 0) { return headTurn(turned(m_mesh, yaw, pitch, roll)); }

    SolidMesh m_mesh;
    HeadTurn m_straight;
};

TEST_F(HeadTurnOfPoints, FollowsAKnownRotation) {
    using namespace mesh_calibration;
    for (const double degrees : {-20.0, -8.0, 5.0, 15.0}) {
        SCOPED_TRACE(degrees);
        EXPECT_NEAR(of(degrees, 0).yaw - m_straight.yaw, kYawGain * degrees, 0.8);
        EXPECT_NEAR(of(degrees, 0).pitch, m_straight.pitch, 2);
        EXPECT_NEAR(of(0, degrees).pitch - m_straight.pitch, kPitchGain * degrees, 0.8);
        EXPECT_NEAR(of(0, degrees).yaw, m_straight.yaw, 2);
    }
}

TEST_F(HeadTurnOfPoints, DoesNotDependOnTiltSizeAndPlace) {
    SolidMesh moved = turned(m_mesh, 12, -6, 0);
    const HeadTurn before = headTurn(moved), tilted = of(12, -6, 25);
    EXPECT_NEAR(tilted.yaw, before.yaw, 0.6);
    EXPECT_NEAR(tilted.pitch, before.pitch, 0.6);
    for (cv::Point3f& p : moved) p = p * 3.F + cv::Point3f(40, -70, 9);
    EXPECT_NEAR(headTurn(moved).yaw, before.yaw, 0.01);
    EXPECT_NEAR(headTurn(moved).pitch, before.pitch, 0.01);
}

class PosedPortraits : public test::OnPortraits {
protected:
    void SetUp() override {
        OnPortraits::SetUp();
        if (!test::visionOf(test::kMesh)) GTEST_SKIP() << test::kNoNets;
    }

    /// Moves what is near the nose sideways and leaves the sides of the face where they are, as turning does.
    static cv::Mat withNoseMoved(const Portrait& portrait, double share) {
        const FaceFacts& face = *portrait.facts.face;
        const double unit = face.pupilDistance();
        const cv::Point2d nose = face.eyesCentre() + cv::Point2d(0, 0.45 * unit);
        cv::Mat x(portrait.bgr.size(), CV_32F), y(portrait.bgr.size(), CV_32F), result;
        for (int row = 0; row < x.rows; ++row) {
            for (int column = 0; column < x.cols; ++column) {
                const double dx = (column - nose.x) / unit, dy = (row - nose.y) / unit;
                x.at<float>(row, column) = float(column - share * unit * std::exp(-(dx * dx / 0.25 + dy * dy / 0.7)));
                y.at<float>(row, column) = float(row);
            }
        }
        cv::remap(portrait.bgr, result, x, y, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        return result;
    }
};

TEST_F(PosedPortraits, PeopleInAStudioFaceTheCameraAndLookAtIt) {
    double yaw = 0, pitch = 0, gaze = 0;
    for (const Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        const FaceFacts& face = *portrait.facts.face;
        EXPECT_LT(std::abs(face.yawDegrees.value), 12);
        EXPECT_LT(std::abs(face.pitchDegrees.value), 20);
        EXPECT_LT(std::abs(face.gazeDegrees.value), 7);
        yaw += face.yawDegrees.value / all();
        pitch += face.pitchDegrees.value / all();
        gaze += face.gazeDegrees.value / all();
    }
    EXPECT_NEAR(yaw, 0, 2);
    EXPECT_NEAR(pitch, 0, 3);
    EXPECT_NEAR(gaze, 0, 1);
}

TEST_F(PosedPortraits, AMirrorTurnsYawAndGazeRound) {
    for (const Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        cv::Mat mirrored;
        cv::flip(portrait.bgr, mirrored, 1);
        const FaceFacts seen = *vision().measure(Image(mirrored)).face, &face = *portrait.facts.face;
        EXPECT_NEAR(seen.yawDegrees.value, -face.yawDegrees.value, 4.5);
        EXPECT_NEAR(seen.pitchDegrees.value, face.pitchDegrees.value, 4);
        EXPECT_NEAR(seen.gazeDegrees.value, -face.gazeDegrees.value, 4.5);
    }
}

TEST_F(PosedPortraits, ANoseBesideTheMiddleIsATurnedFace) {
    for (const Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        const auto yaw = [&](double share) {
            return vision().measure(Image(withNoseMoved(portrait, share))).face->yawDegrees.value;
        };
        const double left = yaw(-0.2), straight = portrait.facts.face->yawDegrees.value, right = yaw(0.2);
        EXPECT_LT(left, straight - 6);
        EXPECT_GT(right, straight + 6);
    }
}

TEST_F(PosedPortraits, IrisesAsideAreAGazeAside) {
    // Each eye is stretched on one side of its iris and pressed together on the other; the corners stay.
    const auto look = [](double share) {
        return [share](cv::Mat& picture, const FaceFacts& face) {
            const double unit = face.pupilDistance(), iris = 0.06 * unit, corner = 0.24 * unit, lids = 0.075 * unit;
            const cv::Mat before = picture.clone();
            for (const cv::Point2d& pupil : {face.imageLeftPupil, face.imageRightPupil}) {
                for (int y = int(pupil.y - lids); y <= pupil.y + lids; ++y) {
                    for (int x = int(pupil.x - corner); x <= pupil.x + corner; ++x) {
                        const double dx = x - pupil.x - share * unit;
                        const double room = dx > 0 ? corner - share * unit : corner + share * unit;
                        const double outside = std::clamp((std::abs(dx) - iris) / (room - iris), 0.0, 1.0);
                        const double from = x - share * unit * (1 - outside);
                        const int left = int(from);
                        const double part = from - left;
                        picture.at<cv::Vec3b>(y, x) =
                            before.at<cv::Vec3b>(y, left) * (1 - part) + before.at<cv::Vec3b>(y, left + 1) * part;
                    }
                }
            }
        };
    };
    const auto gaze = [](const Facts& f) { return f.face->gazeDegrees; };
    EXPECT_GE(count(look(0.07), gaze, [](double v) { return v > 7; }), all() - 1);
    EXPECT_GE(count(look(-0.07), gaze, [](double v) { return v < -7; }), all() - 1);
}

}  // namespace
