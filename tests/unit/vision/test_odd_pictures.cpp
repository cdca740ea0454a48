// Pictures that no camera should make: nothing is found in them, and nothing breaks.

#include "tests/support/temp_folder.h"
#include "tests/support/vision/vision.h"

#include <opencv2/core.hpp>

#include <fstream>

using namespace xuezhao;

namespace {

class OddPicture : public test::OnEachEngine {
protected:
    void expectNothing(const cv::Mat& picture) {
        for (Effort effort : {Effort::Live, Effort::Still}) {
            const Facts facts = vision().measure(Image(picture), effort);
            EXPECT_EQ(facts.faces, 0) << picture.size();
            EXPECT_FALSE(facts.face);
            EXPECT_FALSE(facts.background);
            EXPECT_EQ(facts.picture, picture.size());
        }
    }
};

TEST_P(OddPicture, HoldsNoFace) {
    expectNothing({});
    for (cv::Size size : {cv::Size(1, 1), cv::Size(2, 3), cv::Size(1, 4000), cv::Size(4000, 1), cv::Size(79, 81)})
        expectNothing(cv::Mat(size, CV_8UC3, cv::Scalar(90, 120, 200)));
}

TEST_P(OddPicture, NoiseAndPlainGreyAreNotFaces) {
    cv::Mat noise(700, 700, CV_8UC3);
    cv::RNG random(7);
    random.fill(noise, cv::RNG::UNIFORM, 0, 256);
    expectNothing(noise);
    expectNothing(cv::Mat(640, 480, CV_8UC3, cv::Scalar::all(128)));
}

TEST_P(OddPicture, TwentyFourMegapixelsOfNothingAreSearched) {
    expectNothing(cv::Mat(6000, 4000, CV_8UC3, cv::Scalar(255, 197, 100)));
}

EACH_ENGINE(OddPicture);

TEST(Engines, SayWhichModelIsMissingOrDamaged) {
    const test::TempFolder folder;
    const auto make = [&](const std::filesystem::path& shapes) { return makeBestEngine({shapes, folder / "no nets"}); };
    const auto missing = make(folder / "none.dat");
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().id, ErrorId::ModelMissing);
    EXPECT_EQ(missing.error().where, "none.dat");

    const auto path = folder / "text.dat";
    std::ofstream(path) << "not a model";
    const auto damaged = make(path);
    ASSERT_FALSE(damaged.ok());
    EXPECT_EQ(damaged.error().id, ErrorId::ModelDamaged);

    std::ofstream(folder / "empty.dat").flush();
    EXPECT_EQ(make(folder / "empty.dat").error().id, ErrorId::ModelDamaged);
    const auto cut = folder / "cut.dat";
    std::ifstream whole(ModelPaths{}.dlibShapes, std::ios::binary);
    std::string start(100'000, '\0');
    whole.read(start.data(), std::streamsize(start.size()));
    std::ofstream(cut, std::ios::binary) << start;
    EXPECT_EQ(make(cut).error().id, ErrorId::ModelDamaged);
}

}  // namespace
