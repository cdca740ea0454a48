// The station without a window before devices that see real people: Qt's own camera code, fed by a plugin, and a reader
// that types.

#include "core/base/masking.h"
#include "core/devices/virtual_people.h"
#include "core/devices/virtual_subject.h"
#include "core/store/job.h"
#include "tests/cli/station/station_run.h"
#include "tests/support/gst_camera/fed_cameras.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>

#include <filesystem>

namespace xuezhao {
namespace {

using test::FedCameras;
using test::station;
using test::StationRun;

class RealDevices : public testing::Test {
protected:
    void SetUp() override {
        if (const std::string why = FedCameras::missing(); !why.empty()) GTEST_SKIP() << why;
        SubjectScene scene;
        scene.size = {1280, 960};
        scene.look.skin = 3;  // the lightest burns out on its way through limited-range video
        cv::imwrite((temporary / "person.jpg").string(), SubjectPainter().draw(scene).mat(),
                    {cv::IMWRITE_JPEG_QUALITY, 97});
        JobSettings settings;
        settings.name = "Real";
        auto opened = Job::create(job, settings);
        ASSERT_TRUE(opened);
        std::vector<Person> people(2);
        for (int i = 0; i < 2; ++i) {
            people[std::size_t(i)].name = virtualPerson(i).name;
            people[std::size_t(i)].citizenNumber = virtualPerson(i).citizenNumber;
            people[std::size_t(i)].studentNumber = virtualPerson(i).studentNumber;
        }
        ASSERT_TRUE((*opened)->store().putPeople(people));
    }

    /// A camera before which a drawn person stands still.
    std::string desk(const std::string& fault) const {
        const std::string caps = "video/x-raw,format=YUY2,width=1280,height=960,framerate=15/1";
        return "Desk | " + caps + " | filesrc location=" + (temporary / "person.jpg").string() +
               " ! jpegdec ! videoconvert ! video/x-raw,format=YUY2,colorimetry=bt601 ! imagefreeze is-live=true ! " +
               caps + " ! identity " + fault;
    }
    StationRun run(const std::string& typed, const std::string& count) const {
        return station(
            {"--no-window", "--job", job.string(), "--camera", "usb:Desk", "--reader", "keyboard", "--count", count},
            {.typed = typed});
    }

    test::TempFolder temporary;
    std::filesystem::path job = temporary / "job";
    FedCameras cameras;
};

TEST_F(RealDevices, WhoeverIsIdentifiedIsCapturedAndNobodyIsInvented) {
    cameras.announce({desk("")});
    const std::string stranger = virtualPerson(7).citizenNumber;
    const StationRun day = run(virtualPerson(1).studentNumber + "\n04A1B2C3\n\n" + stranger + "\r\n", "2");
    ASSERT_EQ(day.exitCode, 0) << day.out << day.err;
    const auto captures = day.captures();
    ASSERT_EQ(captures.size(), 2u) << day.out;
    EXPECT_EQ(captures[0]["person"]["name"], maskName(virtualPerson(1).name));
    EXPECT_EQ(captures[0]["person"]["walk_up"], false);
    EXPECT_EQ(captures[1]["person"]["number"], maskNumber(stranger));
    EXPECT_EQ(captures[1]["person"]["walk_up"], true);
    EXPECT_EQ((day.out + day.err).find(stranger), std::string::npos);
    EXPECT_NE(day.err.find("number of the card's chip"), std::string::npos) << "a refused card is told\n" << day.err;
    auto opened = Job::open(job);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->store().counts()->people, 3) << "the roster's two and the stranger";
}

TEST_F(RealDevices, WhenTheTypingEndsTooEarlyTheExitStatusSaysSo) {
    cameras.announce({desk("")});
    const StationRun day = run(virtualPerson(0).studentNumber + "\n", "2");
    EXPECT_EQ(day.exitCode, 1) << day.out << day.err;
    EXPECT_EQ(day.captures().size(), 1u);
}

TEST_F(RealDevices, ACameraThatGoesAndComesLosesNoPersonAndNoSerial) {
    cameras.announce({desk("eos-after=20")});  // every connection ends by itself soon after its first frame
    const StationRun day = run(virtualPerson(0).studentNumber + '\n' + virtualPerson(1).studentNumber + '\n', "2");
    ASSERT_EQ(day.exitCode, 0) << day.out << day.err;
    EXPECT_NE(day.err.find("stopped sending pictures"), std::string::npos) << day.err;
    ASSERT_EQ(day.captures().size(), 2u) << day.out;
    EXPECT_EQ(day.captures("0001").size(), 1u);
    EXPECT_EQ(day.captures("0002").size(), 1u);
    auto opened = Job::open(job);
    ASSERT_TRUE(opened);
    EXPECT_TRUE((*opened)->store().unfinishedCaptures()->empty());
    EXPECT_EQ((*opened)->store().counts()->people, 2);
}

TEST_F(RealDevices, AreListed) {
    cameras.announce({desk("")});
    const StationRun words = station({"--list-devices"});
    EXPECT_EQ(words.exitCode, 0) << words.err;
    EXPECT_NE(words.out.find("camera  usb:Desk\n"), std::string::npos) << words.out;
    EXPECT_NE(words.out.find("camera  virtual\n"), std::string::npos) << words.out;
    EXPECT_NE(words.out.find("reader  keyboard\n"), std::string::npos) << words.out;
    bool found = false;
    for (const auto& line : station({"--list-devices", "--format", "json"}).captures())
        found = found || (line["device"] == "camera" && line["spec"] == "usb:Desk" && line["real"] == true);
    EXPECT_TRUE(found);
}

}  // namespace
}  // namespace xuezhao
