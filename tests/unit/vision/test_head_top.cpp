// The top of the hair from two masks, with an engine that says what the test wants.

#include "core/vision/head_top.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using namespace xuezhao;

namespace {

constexpr double kUnit = 110;  // pixels between the pupils
constexpr double kEyes = 500;

/// Says that the person begins at this row of the picture.
class OneMask : public FaceEngine {
public:
    std::string_view name() const override { return "one-mask"; }
    std::vector<FaceShape> find(const Image&, Effort) override { return {}; }
    cv::Mat personIn(const cv::Mat& portrait) override {
        ++asked;
        if (top < 0) return {};
        cv::Mat mask(portrait.size(), CV_8UC1, cv::Scalar(0));
        mask.rowRange(int(top - viewTop), mask.rows).setTo(255);
        return mask;
    }

    double top = 300;
    double viewTop = 0;  ///< row of the picture where the portrait begins
    int asked = 0;
};

class HeadTopTest : public testing::Test {
protected:
    /// The wall's mask shows a head from this row down; the face stands `moved` px lower than usual.
    HeadTop::Top measure(double wallTop, Effort effort, double moved = 0) {
        FaceShape face;
        face.imageLeftPupil = {500 - kUnit / 2, kEyes + moved};
        face.imageRightPupil = {500 + kUnit / 2, kEyes + moved};
        face.oval = {{450, float(kEyes + moved)}, {550, float(kEyes + moved)}, {500, float(kEyes + moved + 100)}};
        face.nose = {{500, float(kEyes + moved + 40)}};
        const cv::Mat picture(1200, 1000, CV_8UC3, cv::Scalar::all(200));
        PortraitView view;
        EXPECT_TRUE(view.cut(picture, face, 110));
        cv::Mat wall(view.bgr().size(), CV_8UC1, cv::Scalar(0));
        const double viewTop = view.toPictureY(0);
        wall.rowRange(int(wallTop - viewTop), wall.rows).setTo(255);
        m_engine.viewTop = viewTop;
        return m_headTop.measure(view, face, wall, m_engine, effort);
    }

    HeadTop m_headTop;
    OneMask m_engine;
};

TEST_F(HeadTopTest, TwoThatAgreeAreAveraged) {
    m_engine.top = 306;
    const auto top = measure(300, Effort::Still);
    EXPECT_NEAR(top.crownY.value, 303, 0.6);
    EXPECT_EQ(top.looseHair.value, 0);
}

TEST_F(HeadTopTest, StrandsFarAboveTheHairAreReportedAndTheNetDecides) {
    m_engine.top = 318;
    const auto top = measure(300, Effort::Still);
    EXPECT_NEAR(top.crownY.value, 318, 0.6);
    EXPECT_NEAR(top.looseHair.value, 18, 0.6);
}

TEST_F(HeadTopTest, HairInTheColourOfTheWallIsTheNets) {
    m_engine.top = 280;
    const auto top = measure(300, Effort::Still);
    EXPECT_NEAR(top.crownY.value, 280, 0.6);
    EXPECT_EQ(top.looseHair.value, 0);
}

TEST_F(HeadTopTest, WithoutAPersonMaskTheWallDecides) {
    m_engine.top = -1;
    const auto top = measure(300, Effort::Still);
    EXPECT_NEAR(top.crownY.value, 300, 0.6);
    EXPECT_FALSE(top.looseHair.known());
}

TEST_F(HeadTopTest, InAStreamTheNetIsAskedNowAndThenAndItsAnswerMovesWithTheFace) {
    m_engine.top = 320;
    for (int frame = 0; frame < 6; ++frame) {
        const double moved = 4.0 * frame;
        const auto top = measure(300 + moved, Effort::Live, moved);
        EXPECT_NEAR(top.crownY.value, 320 + moved, 1) << frame;
        EXPECT_NEAR(top.looseHair.value, 20, 1);
    }
    EXPECT_EQ(m_engine.asked, 1);
    measure(300, Effort::Live);
    EXPECT_EQ(m_engine.asked, 2);
}

TEST_F(HeadTopTest, WhatWasSeenOfOnePersonIsNotSaidOfTheNext) {
    m_engine.top = 320;
    measure(300, Effort::Live);
    m_headTop.forget();
    m_engine.top = -1;
    EXPECT_NEAR(measure(300, Effort::Live).crownY.value, 300, 0.6);
    m_engine.top = 320;
    EXPECT_NEAR(measure(300, Effort::Still).crownY.value, 320, 0.6) << "a still asks at once";
}

}  // namespace
