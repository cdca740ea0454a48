// Which pictures count as the same one. On the middle of the London portraits in the register's size. The
// limit that the session takes lies between what one shot can become and what two shots are.

#include "core/photo/picture_hash.h"
#include "tests/support/faces.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <filesystem>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

constexpr int kSamePicture = 24;  // core/session/desk.cpp

/// The middle of a portrait in the register's size.
cv::Mat photograph(const fs::path& path) {
    const cv::Mat whole = cv::imread(path.string());
    EXPECT_FALSE(whole.empty()) << path;
    const int width = whole.rows * 3 / 4;
    cv::Mat photo;
    cv::resize(whole.colRange((whole.cols - width) / 2, (whole.cols + width) / 2), photo, {480, 640}, 0, 0,
               cv::INTER_AREA);
    return photo;
}

int distance(const cv::Mat& a, const cv::Mat& b) {
    return pictureDistance(pictureHash(Image(a.clone())), pictureHash(Image(b.clone()))).value_or(-1);
}

TEST(PictureHash, IsSixtyFourDigitsAndKnowsWhatIsNone) {
    cv::Mat picture(64, 48, CV_8UC3);
    cv::RNG(3).fill(picture, cv::RNG::UNIFORM, 0, 255);
    const std::string hash = pictureHash(Image(picture));
    EXPECT_EQ(hash.size(), 64u);
    EXPECT_EQ(hash.find_first_not_of("0123456789abcdef"), hash.npos);
    EXPECT_EQ(pictureDistance(hash, hash), 0);
    EXPECT_EQ(pictureHash(Image(picture.clone())), hash);
    EXPECT_EQ(pictureHash(Image()), "");
    EXPECT_FALSE(pictureDistance(hash, ""));
    EXPECT_FALSE(pictureDistance(hash, std::string(64, 'g')));
    EXPECT_EQ(pictureDistance(std::string(64, '0'), std::string(63, '0') + "7"), 3);
}

class PictureHashOnPeople : public testing::Test {
protected:
    void SetUp() override {
        if (test::faces("london/neutral").empty()) GTEST_SKIP() << test::kNoFaces;
    }
};

TEST_F(PictureHashOnPeople, TheSameShotStaysTheSame) {
    const auto paths = test::faces("london/neutral");
    for (std::size_t i = 0; i < paths.size(); i += 5) {
        SCOPED_TRACE(paths[i].stem());
        const cv::Mat photo = photograph(paths[i]);
        std::vector<uchar> bytes;
        cv::imencode(".jpg", photo, bytes, {cv::IMWRITE_JPEG_QUALITY, 30});
        EXPECT_LE(distance(photo, cv::imdecode(bytes, cv::IMREAD_COLOR)), kSamePicture);
        cv::Mat other;
        cv::resize(photo, other, {960, 1280}, 0, 0, cv::INTER_CUBIC);
        EXPECT_LE(distance(photo, other), kSamePicture);
        photo.convertTo(other, -1, 1.1, 5);
        EXPECT_LE(distance(photo, other), kSamePicture);
    }
}

TEST_F(PictureHashOnPeople, TwoShotsOfOnePersonAreTwoPictures) {
    for (const fs::path& neutral : test::faces("london/neutral")) {
        const std::string person = neutral.stem().string().substr(0, 3);
        for (const fs::path& smiling : test::faces("london/smiling")) {
            if (smiling.stem().string().substr(0, 3) != person) continue;
            EXPECT_GT(distance(photograph(neutral), photograph(smiling)), kSamePicture) << person;
        }
    }
}

TEST_F(PictureHashOnPeople, TwoPeopleAreFarApart) {
    std::vector<std::string> hashes;
    for (const fs::path& path : test::faces("london/neutral")) hashes.push_back(pictureHash(Image(photograph(path))));
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) EXPECT_GT(*pictureDistance(hashes[i], hashes[j]), kSamePicture) << i << j;
    }
}

}  // namespace
}  // namespace xuezhao
