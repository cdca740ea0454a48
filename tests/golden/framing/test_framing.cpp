// One crop for real people: measured by the program, judged by hand-placed points of the same portraits.

#include "core/photo/crop_plan.h"
#include "core/picture/decode.h"
#include "core/standards/catalogue.h"
#include "core/vision/engines.h"
#include "core/vision/measure.h"
#include "tests/support/faces.h"
#include "tests/support/hand_points.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>

namespace xuezhao {
namespace {

/// Hand-placed points of one portrait, px of the file counted from its top left corner.
struct Truth {
    cv::Point2d leftPupil, rightPupil, leftCheek, rightCheek;
};

std::optional<Truth> readTruth(std::filesystem::path picture) {
    const auto points = test::readHandPoints(picture.replace_extension(".tem"));
    if (!points || points->size() < 114) return std::nullopt;
    return Truth{(*points)[0], (*points)[1], (*points)[110], (*points)[113]};
}

// Under the sanitizers a face takes two seconds: every fourth person will do there.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t kEach = 4;
#else
constexpr std::size_t kEach = 1;
#endif

struct Tally {
    int people = 0, together = 0, register_ = 0, trueInBoth = 0, pupilsInBoth = 0;
    double eyesSquared = 0, centreSquared = 0, widthSquared = 0;  ///< sums of squared errors of what the crop rests on

    double rms(double sum) const { return std::sqrt(sum / people); }
};

/// How the crop for one standard lies on the true points, in px of a 480 wide picture.
struct TrueFraming {
    double eyes, cheeksCentre, pupilsCentre, width;

    TrueFraming(const Truth& truth, const cv::Rect& crop) {
        const double scale = 480.0 / crop.width;
        eyes = ((truth.leftPupil.y + truth.rightPupil.y) / 2 - crop.y) * scale;
        cheeksCentre = ((truth.leftCheek.x + truth.rightCheek.x) / 2 - crop.x) * scale;
        pupilsCentre = ((truth.leftPupil.x + truth.rightPupil.x) / 2 - crop.x) * scale;
        width = (truth.rightCheek.x - truth.leftCheek.x) * scale;
    }
    bool inside(double centre) const {
        return eyes >= 200 && eyes <= 300 && centre >= 230 && centre <= 250 && width >= 180 && width <= 243.78;
    }
};

TEST(Framing, TrueEyesCentreAndWidthOfRealPeopleAreInsideBothStandards) {
    const auto pictures = test::faces("london/neutral");
    if (pictures.empty()) GTEST_SKIP() << test::kNoFaces;
    const auto engine = makeBestEngine({});
    ASSERT_TRUE(engine) << toText(engine.error());
    const auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    const Standard* both[] = {catalogue->find("chsi-2017"), catalogue->find("xinhua-2021")};
    const bool verbose = std::getenv("XUEZHAO_VERBOSE") != nullptr;

    Measurer measurer(**engine);
    Tally tally;
    for (std::size_t i = 0; i < pictures.size(); i += kEach) {
        const auto& path = pictures[i];
        const auto file = readPicture(path);
        ASSERT_TRUE(file) << toText(file.error());
        const auto truth = readTruth(path);
        ASSERT_TRUE(truth) << path.filename();
        const Facts facts = measurer.measure(file->picture.image, Effort::Still);
        const auto crops = planCrops(facts, both);
        ++tally.people;
        ASSERT_EQ(crops.size(), 2u) << path.filename();
        const TrueFraming chsi(*truth, crops[0].crop);
        const TrueFraming xinhua(*truth, crops[1].crop);
        const double scale = crops[0].scale();
        // Facts count from the middle of the top left pixel, the hand-placed points from its corner.
        tally.eyesSquared += std::pow(chsi.eyes - (facts.face->eyesCentre().y + 0.5 - crops[0].crop.y) * scale, 2);
        tally.centreSquared += std::pow(
            (chsi.cheeksCentre + chsi.pupilsCentre) / 2 - (facts.face->centreX().value + 0.5 - crops[0].crop.x) * scale,
            2);
        tally.widthSquared += std::pow(chsi.width - facts.face->faceWidth().value * scale, 2);
        tally.together += crops[0].shared;
        tally.register_ += crops[0].broken.empty();
        tally.trueInBoth += chsi.inside(chsi.cheeksCentre) && xinhua.inside(xinhua.cheeksCentre);
        tally.pupilsInBoth += chsi.inside(chsi.pupilsCentre) && xinhua.inside(xinhua.pupilsCentre);
        if (!verbose) continue;
        for (const StandardCrop& crop : crops) {
            const TrueFraming t(*truth, crop.crop);
            std::cout << path.filename().string() << " " << crop.standard->id << (crop.shared ? " shared" : " alone")
                      << (crop.guessed ? " guessed" : "") << " crop " << crop.crop << " margin " << crop.smallestMargin
                      << " eyes " << t.eyes << " centre " << t.cheeksCentre << " / " << t.pupilsCentre << " width "
                      << t.width << " measured " << facts.face->faceWidth().value * 480 / crop.crop.width << " crown "
                      << (facts.face->crownY.value - crop.crop.y) * 480 / crop.crop.width << " doubt "
                      << int(facts.face->crownY.doubt) << " still crown " << facts.face->crownY.value << " advice "
                      << int(crop.advice);
            for (const BrokenLimit& broken : crop.broken)
                std::cout << " " << broken.limit->check << " " << broken.value;
            std::cout << "\n";
        }
    }
    std::cout << tally.people << " people: one crop for both " << tally.together << ", the register alone "
              << tally.register_ << "; true points inside both: " << tally.trueInBoth << " (centre by the cheeks), "
              << tally.pupilsInBoth << " (centre by the pupils)\nroot mean square errors, px of 480x640: eyes "
              << tally.rms(tally.eyesSquared) << ", centre " << tally.rms(tally.centreSquared) << ", face width "
              << tally.rms(tally.widthSquared) << "\n";
    const int mayMiss = std::max(1, tally.people / 20);
    EXPECT_GE(tally.trueInBoth, tally.people - mayMiss);
    EXPECT_GE(tally.pupilsInBoth, tally.people - mayMiss);
}

}  // namespace
}  // namespace xuezhao
