#include "core/base/read_file.h"
#include "core/clerk/intake.h"
#include "tests/support/station/marker_engine.h"
#include "tests/unit/clerk/clerk_fixture.h"
#include "tests/unit/clerk/lists.h"

#include <gmock/gmock.h>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <array>
#include <fstream>

namespace xuezhao::test {
namespace {

class Collecting : public ClerkTest {
protected:
    std::filesystem::path put(const std::string& name, const std::vector<unsigned char>& bytes) {
        const std::filesystem::path path = m_folder / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
        return path;
    }
    Result<Collected> open(const std::filesystem::path& path, const std::set<std::string>& refused = {}) {
        PhotoJudge judge = markerJudge();
        return collect(judge, path, std::array{&m_standard}, refused);
    }
    /// A finished photograph's file.
    std::vector<unsigned char> finished(int dx) {
        const PhotoSource source = need(openSource(markedFile(), "still.png", std::nullopt));
        return *need(makePhoto(source, movedCrop(m_standard, dx, 0))).bytes;
    }
};

TEST_F(Collecting, ARawPictureIsCroppedAndKept) {
    const auto path = put("in/2201.png", markedFile());
    const Collected collected = need(open(path));
    EXPECT_NE(collected.worst(), Outcome::Fail);
    EXPECT_FALSE(collected.asItIs.at(0));
    Intake intake = need(Intake::open(store(), saver()));
    need(intake.judge(collected));
    const Capture capture = need(intake.save(collected, m_a));
    EXPECT_EQ(capture.camera, "collected");
    EXPECT_EQ(need(readFile(folder() / capture.files.at(0).path, 100'000'000)), markedFile());
    EXPECT_EQ(capture.files.at(1).path, "photos/chsi-2017/0001.jpg");
}

TEST_F(Collecting, AFinishedPhotographIsTakenByteForByte) {
    const auto bytes = finished(0);
    const Collected collected = need(open(put("in/2201.jpg", bytes)));
    EXPECT_TRUE(collected.asItIs.at(0));
    EXPECT_EQ(*collected.photos.at(0).bytes, bytes);
    EXPECT_EQ(collected.photos.at(0).crop, cv::Rect(0, 0, 480, 640));
}

TEST_F(Collecting, APictureThatCannotBeEnoughIsRefused) {
    cv::Mat small;
    cv::resize(markedSubject().mat(), small, {}, 0.4, 0.4, cv::INTER_AREA);
    std::vector<unsigned char> bytes;
    cv::imencode(".png", small, bytes);
    Standard strict = m_standard;
    for (Limit& limit : strict.limits) {
        if (limit.check == "upscaling") limit.strength = Strength::Hard;
    }
    PhotoJudge judge = markerJudge();
    const Collected collected =
        need(collect(judge, put("in/2201.png", bytes), std::array<const Standard*, 1>{&strict}, {}));
    EXPECT_EQ(collected.verdicts.at(0).find("upscaling")->outcome, Outcome::Fail);
    Intake intake = need(Intake::open(store(), saver()));
    const auto judged = intake.judge(collected);
    ASSERT_FALSE(judged.ok());
    EXPECT_EQ(judged.error().id, ErrorId::IntakeFails);
}

TEST_F(Collecting, TheSamePictureOfSomebodyElseIsRefused) {
    take(m_a, 0, 0);
    const Intake intake = need(Intake::open(store(), saver()));
    const auto judged = intake.judge(need(open(put("in/2202.png", markedFile()))));
    ASSERT_FALSE(judged.ok());
    EXPECT_EQ(judged.error().id, ErrorId::SamePicture);
    EXPECT_EQ(judged.error().where, "0001");
}

TEST_F(Collecting, ARefusedFileIsNotTakenAgain) {
    take(m_a, 3, 0);
    refuse(m_a, "居中");
    const auto refusedHashes = need(store().refusals().refusedHashes());
    const auto again = open(put("in/2202.jpg", photoOf("0001")), refusedHashes);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().id, ErrorId::RefusedAgain);
}

TEST_F(Collecting, DamagedAndFacelessFilesSayWhy) {
    auto torn = markedFile();
    torn.resize(torn.size() / 2);
    EXPECT_EQ(open(put("in/1.png", torn)).error().id, ErrorId::PictureDamaged);
    EXPECT_EQ(open(put("in/2.png", {'x', 'y', 'z'})).error().id, ErrorId::NotAPicture);
    std::vector<unsigned char> blank;
    cv::imencode(".png", cv::Mat(640, 480, CV_8UC3, cv::Scalar(255, 197, 100)), blank);
    const auto nobody = open(put("in/3.png", blank));
    EXPECT_EQ(nobody.error().id, ErrorId::NoFace);
    EXPECT_EQ(nobody.error().where, "3.png");
}

TEST(IntakePlan, RefusesByNamesAlone) {
    const PeopleIndex people{{person(1, "0001", "2201", "", "甲"), person(2, "0002", "2202", "", "乙"),
                              person(3, "0003", "2203", "", "丙"), person(4, "0004", "2204", "", "丁")}};
    const std::vector<std::filesystem::path> paths{"0001.jpg", "0002.jpg", "x/0002.png", "0003.jpg", "someone.jpg"};
    const IntakePlan plan = planIntake(people, matchNames(people, paths), {2});
    std::vector<std::optional<ErrorId>> ids;
    for (const IntakeFile& file : plan.files)
        ids.push_back(file.refused ? std::optional(file.refused->id) : std::nullopt);
    EXPECT_THAT(ids, testing::ElementsAre(std::nullopt, ErrorId::IntakeTwice, ErrorId::IntakeTwice,
                                          ErrorId::IntakeTaken, ErrorId::IntakeNobody));
    EXPECT_THAT(plan.without, testing::ElementsAre(3u));
}

}  // namespace
}  // namespace xuezhao::test
