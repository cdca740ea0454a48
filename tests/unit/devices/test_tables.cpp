#include "core/base/citizen_number.h"
#include "core/devices/camera_table.h"
#include "core/devices/mount.h"
#include "core/devices/reader_table.h"
#include "core/devices/virtual_people.h"

#include <gtest/gtest.h>

#include <set>

namespace xuezhao {
namespace {

TEST(CameraTable, MakesACameraOfEverySpec) {
    const auto stage = std::make_shared<VirtualStage>();
    for (const char* spec :
         {"virtual", "usb", "usb:No such camera", "replay:/nowhere", "ptp", "ptp:10.0.0.7:15740", "folder:/nowhere"}) {
        const auto camera = makeCamera(spec, stage);
        ASSERT_TRUE(camera.ok()) << spec;
        EXPECT_EQ((*camera)->info().spec, spec);
        EXPECT_FALSE((*camera)->info().title.empty());
    }
}

TEST(CameraTable, RefusesWhatItDoesNotKnow) {
    const auto stage = std::make_shared<VirtualStage>();
    for (const char* spec :
         {"", "Virtual", "virtual:2", "replay", "replay:", "webcam", ":", "usbx", "folder", "folder:", "ptp:host:x"}) {
        const auto camera = makeCamera(spec, stage);
        ASSERT_FALSE(camera.ok()) << spec;
        EXPECT_EQ(camera.error().id, ErrorId::CameraUnknown);
    }
}

TEST(CameraTable, TheVirtualCameraIsAlwaysThere) {
    for (const CameraRow& row : cameraTable()) {
        EXPECT_TRUE(row.kind != "virtual" || row.list() == std::vector<std::string>{"virtual"});
        EXPECT_EQ(row.real, row.kind != "virtual" && row.kind != "replay");
    }
}

TEST(CameraTable, DrawnAndReplayedPeopleAreNotReal) {
    for (const char* spec : {"usb", "usb:No such camera", "ptp", "folder:/x"}) EXPECT_TRUE(isRealCamera(spec)) << spec;
    for (const char* spec : {"virtual", "replay:usb", "", "best", "usbx"}) EXPECT_FALSE(isRealCamera(spec)) << spec;
}

TEST(ReaderTable, MakesEveryKindAndNoOther) {
    const auto stage = std::make_shared<VirtualStage>();
    for (const ReaderRow& row : readerTable()) {
        EXPECT_TRUE(makeReader(row.kind, stage).ok());
        for (const std::string& spec : row.list()) EXPECT_TRUE(makeReader(spec, stage).ok()) << spec;
    }
    EXPECT_EQ(makeReader("virtual:two", stage).error().id, ErrorId::ReaderUnknown);
    EXPECT_EQ(makeReader("card", stage).error().id, ErrorId::ReaderUnknown);
}

TEST(VirtualPeople, HaveNumbersThatFitAndBelongToNobody) {
    std::set<std::string> citizens, students;
    for (int i = 0; i < 9999; ++i) {
        const VirtualPerson person = virtualPerson(i);
        ASSERT_EQ(judgeCitizenNumber(person.citizenNumber), CitizenNumber::Fits) << i;
        ASSERT_EQ(person.citizenNumber.substr(0, 2), "99");
        ASSERT_EQ((person.citizenNumber[16] - '0') % 2 == 1, person.sex == "男");
        ASSERT_FALSE(person.name.empty());
        citizens.insert(person.citizenNumber);
        students.insert(person.studentNumber);
    }
    EXPECT_EQ(citizens.size(), 9999u);
    EXPECT_EQ(students.size(), 9999u);
    EXPECT_EQ(virtualPerson(3).name, virtualPerson(3).name);
    EXPECT_NE(virtualPerson(0).name, virtualPerson(1).name);
}

TEST(Mount, TurnsByExactQuarters) {
    // 2 wide, 1 high: A B
    const cv::Vec3b a(1, 2, 3), b(4, 5, 6);
    cv::Mat pixels(1, 2, CV_8UC3);
    pixels.at<cv::Vec3b>(0, 0) = a;
    pixels.at<cv::Vec3b>(0, 1) = b;
    const Image picture(pixels);
    const Image clockwise = turnedUpright(picture, Mount::Quarter90);
    ASSERT_EQ(clockwise.size(), cv::Size(1, 2));
    EXPECT_EQ(clockwise.mat().at<cv::Vec3b>(0, 0), a);
    EXPECT_EQ(clockwise.mat().at<cv::Vec3b>(1, 0), b);
    const Image back = turnedUpright(picture, Mount::Quarter270);
    EXPECT_EQ(back.mat().at<cv::Vec3b>(0, 0), b);
    EXPECT_EQ(turnedUpright(picture, Mount::Level).mat().data, pixels.data) << "shared";
    EXPECT_EQ(quarterTurns(Mount::Level), 0);
    EXPECT_EQ(quarterTurns(Mount::Quarter90), 1);
    EXPECT_EQ(quarterTurns(Mount::Quarter270), 3);
    EXPECT_TRUE(turnedUpright(Image(), Mount::Quarter90).empty());
}

}  // namespace
}  // namespace xuezhao
