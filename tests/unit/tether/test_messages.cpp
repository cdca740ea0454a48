#include "core/tether/messages.h"

#include <gtest/gtest.h>

namespace xuezhao::tether {
namespace {

Message sent(const Packed& packed) {
    Unpacker unpacker;
    unpacker.feed({reinterpret_cast<const unsigned char*>(packed.head.data()), packed.head.size()});
    if (packed.bytes) unpacker.feed(*packed.bytes);
    return unpacker.next().value();
}

template <typename T>
T backAsReport(const T& report) {
    return std::get<T>(reportOf(sent(pack(Report(report)))).value());
}

template <typename T>
T backAsCommand(const T& command) {
    return std::get<T>(commandOf(sent(pack(Command(command)))).value());
}

TEST(TetherMessages, CommandsArriveAsTheyWereSent) {
    const Open open = backAsCommand(Open{"ptpip:camera.local:15740:15740", milliseconds(12000)});
    EXPECT_EQ(open.port, "ptpip:camera.local:15740:15740");
    EXPECT_EQ(open.patience, milliseconds(12000));
    EXPECT_EQ(backAsCommand(Take{0xfedcba9876543210}).request, 0xfedcba9876543210);
    EXPECT_EQ(backAsCommand(Set{"iso", "自动"}).value, "自动");
    backAsCommand(Quit{});
}

TEST(TetherMessages, ReportsArriveAsTheyWereSent) {
    EXPECT_TRUE(backAsReport(Opened{"Z 6", true}).liveView);
    EXPECT_EQ(backAsReport(Alive{milliseconds(700)}).quiet, milliseconds(700));
    const auto bytes = std::make_shared<const std::vector<unsigned char>>(std::vector<unsigned char>{0, 1, 255});
    EXPECT_EQ(*backAsReport(Preview{bytes}).jpeg, *bytes);
    const Taken taken = backAsReport(Taken{7, true, "DSC_0001.JPG", bytes});
    EXPECT_EQ(taken.request, 7u);
    EXPECT_TRUE(taken.late);
    EXPECT_EQ(taken.name, "DSC_0001.JPG");
    EXPECT_EQ(*taken.file, *bytes);
    const Error error{ErrorId::CameraCardFull, "Z 6", "detail"};
    EXPECT_EQ(backAsReport(NotTaken{8, error}).error, error);
    EXPECT_EQ(backAsReport(Trouble{error}).error, error);
    EXPECT_EQ(backAsReport(Lost{error}).error, error);
    const CameraCondition condition{
        87, 1234, 32768, {{"iso", "100", {"100", "200"}, true}, {"target", "card", {}, false}}};
    EXPECT_EQ(backAsReport(Condition{condition}).condition, condition);
    EXPECT_EQ(backAsReport(Condition{}).condition, CameraCondition{});
}

TEST(TetherMessages, ACamerasWordsNeedNotBeUtf8) {
    EXPECT_EQ(backAsReport(Opened{"Z\xff"
                                  "6",
                                  false})
                  .model,
              "Z\xEF\xBF\xBD"
              "6");
}

TEST(TetherMessages, NonsenseIsNothing) {
    for (const char* text :
         {"", "[]", "7", "{", "{}", R"({"is":7})", R"({"is":"opened"})", R"({"is":"no such"})",
          R"({"is":"taken","request":-1.5,"late":0,"name":"x"})", R"({"is":"opened","model":"x","liveView":"yes"})",
          R"({"is":"condition","settings":[{"name":"iso"}]})"}) {
        EXPECT_FALSE(reportOf({text, {}})) << text;
        EXPECT_FALSE(commandOf({text, {}})) << text;
    }
}

TEST(TetherMessages, NumbersAreHeldWithinTheirRange) {
    const auto alive = reportOf({R"({"is":"alive","quiet":-5})", {}});
    EXPECT_EQ(std::get<Alive>(*alive).quiet, milliseconds(0));
    const auto condition = reportOf({R"({"is":"condition","battery":400,"free":-2,"settings":[]})", {}});
    EXPECT_EQ(std::get<Condition>(*condition).condition.batteryPercent, 100);
    EXPECT_EQ(std::get<Condition>(*condition).condition.freePictures, 0);
}

TEST(TetherMessages, AnErrorOfAnotherVersionIsKeptByItsName) {
    const auto lost = reportOf({R"({"is":"lost","error":{"id":"CameraOnFire","where":"","detail":""}})", {}});
    EXPECT_EQ(std::get<Lost>(*lost).error, (Error{ErrorId::StillFailed, {}, "CameraOnFire"}));
}

}  // namespace
}  // namespace xuezhao::tether
