#include "tests/accuracy/quantities.h"

#include "tests/accuracy/statistics.h"

#include <gtest/gtest.h>

#include <string_view>

namespace xuezhao::accuracy {
namespace {

Truth truthAt(double x) {
    return {{x, 100}, {x + 220, 100}, 400, x - 140, x + 360, 0, 0.3, 0.3, 20.0};
}

/// What an engine says that is off by a constant of its own and a little more for some.
FaceFacts measured(const Truth& truth, cv::Point2d off) {
    FaceFacts face;
    face.imageLeftPupil = truth.leftPupil + off;
    face.imageRightPupil = truth.rightPupil + off;
    face.chinY = Reading::of(truth.chinY + off.y);
    face.imageLeftCheekX = Reading::of(truth.leftCheekX + off.x);
    face.imageRightCheekX = Reading::of(truth.rightCheekX + off.x);
    face.lipGap = Reading::of(4);
    face.lidOpeningImageLeft = Reading::of(0.31);
    face.lidOpeningImageRight = Reading::unknown(Doubt::OutOfPicture);
    face.crownY = Reading::unknown(Doubt::HeadAtEdge);
    return face;
}

std::size_t place(std::string_view name) {
    for (std::size_t i = 0; i < quantities().size(); ++i)
        if (quantities()[i].name == name) return i;
    ADD_FAILURE() << name;
    return 0;
}

TEST(Quantities, AreSaidForAPhotograph) {
    const std::vector<Truth> truths{truthAt(300)};
    const auto errors = errorsOf({measured(truths[0], {0, 4.4})}, truths, Refit::None);
    const auto one = [&](std::string_view name) { return errors[place(name)]; };
    ASSERT_EQ(one("pupils").size(), 2u);
    EXPECT_NEAR(one("pupils")[0], 2, 1e-9) << "4.4 of 220 px";
    EXPECT_NEAR(one("chin")[0], 2.2, 1e-9) << "220 px between the pupils are 110 of a photograph";
    EXPECT_NEAR(one("lip gap")[0], 2, 1e-9);
    EXPECT_NEAR(one("face width")[0], 0, 1e-9);
    ASSERT_EQ(one("lid opening").size(), 1u) << "the other lid was not read";
    EXPECT_NEAR(one("lid opening")[0], 10, 1e-9);
    EXPECT_TRUE(one("crown").empty());
}

TEST(Refit, TakesAwayAConstantAndKeepsTheRest) {
    std::vector<Truth> truths;
    std::vector<FaceFacts> constant, one;
    for (int i = 0; i < 6; ++i) {
        truths.push_back(truthAt(300 + 10 * i));
        constant.push_back(measured(truths.back(), {2.2, -4.4}));
        one.push_back(measured(truths.back(), {i == 0 ? 11.0 : 0.0, 0}));
    }
    for (const Refit refit : {Refit::OneLeftOut, Refit::OtherHalf}) {
        EXPECT_NEAR(spreadOf(errorsOf(constant, truths, refit)[place("pupils")]).largest, 0, 1e-9);
        const auto pupils = errorsOf(one, truths, refit)[place("pupils")];
        EXPECT_NEAR(pupils[0], 5, 1e-9) << "nobody else has this error, so no constant hides it";
    }
    // The others' constant carries a fifth of the one that is off; the odd ones' half knows nothing of him.
    EXPECT_NEAR(errorsOf(one, truths, Refit::OneLeftOut)[place("pupils")][2], 1, 1e-9);
    EXPECT_NEAR(errorsOf(one, truths, Refit::OtherHalf)[place("pupils")][4], 0, 1e-9);
}

}  // namespace
}  // namespace xuezhao::accuracy
