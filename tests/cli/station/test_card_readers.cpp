// Days without a window on card readers that are not there: an ID card module on a pty.

#include "core/base/masking.h"
#include "core/devices/virtual_people.h"
#include "core/store/job.h"
#include "tests/cli/station/station_run.h"
#include "tests/support/sam/sam_on_pty.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <QString>

#include <algorithm>
#include <chrono>
#include <thread>

namespace xuezhao {
namespace {

using test::Fault;
using test::station;
using test::StationRun;

test::Card cardOf(int person) {
    const VirtualPerson invented = virtualPerson(person);
    return test::Card::of(test::CardKind::Resident, invented.citizenNumber,
                          QString::fromStdString(invented.name).toStdU16String());
}

void makeJob(const std::filesystem::path& folder, int people) {
    JobSettings settings;
    settings.name = "Cards";
    auto job = Job::create(folder, settings);
    ASSERT_TRUE(job);
    std::vector<Person> roster(static_cast<std::size_t>(people));
    for (int i = 0; i < people; ++i) {
        roster[std::size_t(i)].name = virtualPerson(i).name;
        roster[std::size_t(i)].citizenNumber = virtualPerson(i).citizenNumber;
    }
    ASSERT_TRUE((*job)->store().putPeople(roster));
}

TEST(CardReaders, ADayOnASerialPortWithFaultsOnTheWay) {
    if (const std::string why = test::ptyObstacle(); !why.empty()) GTEST_SKIP() << why;
    const test::TempFolder temporary;
    const std::filesystem::path folder = temporary / "job";
    makeJob(folder, 2);
    test::SamOnPty reader;
    reader.with([](test::SamModule& module) {
        module.fail({0x2001, Fault::Kind::Noise, 900});
        module.fail({0x3001, Fault::Kind::WrongCheck, 0});
        module.fail({0x3001, Fault::Kind::Fragments, 33});
        module.fail({0x2002, Fault::Kind::Silence, 0});
    });
    // Each card comes when the photograph before is saved; the third belongs to nobody in the roster.
    std::size_t laid = 0;
    const auto layNext = [&](const StationRun& soFar) {
        const auto saved = std::count(soFar.out.begin(), soFar.out.end(), '\n');
        if (laid == 3 || static_cast<std::size_t>(saved) < laid) return false;
        reader.with([](test::SamModule& module) { module.lift(); });
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        reader.with([&](test::SamModule& module) { module.lay(cardOf(static_cast<int>(laid))); });
        ++laid;
        return false;
    };
    const StationRun day = station({"--no-window", "--job", folder.string(), "--camera", "virtual", "--reader",
                                    "sam:" + reader.path(), "--count", "3"},
                                   {.when = layNext});
    ASSERT_EQ(day.exitCode, 0) << day.out << day.err;
    const auto captures = day.captures();
    ASSERT_EQ(captures.size(), 3u) << day.out;
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(captures[std::size_t(i)]["person"]["name"], maskName(virtualPerson(i).name));
        EXPECT_EQ(captures[std::size_t(i)]["person"]["walk_up"], i == 2);
        EXPECT_EQ((day.out + day.err).find(virtualPerson(i).citizenNumber), std::string::npos);
    }
    auto job = Job::open(folder);
    ASSERT_TRUE(job);
    EXPECT_EQ((*job)->store().counts()->people, 3);
    EXPECT_EQ((*job)->store().counts()->captured, 3);
}

TEST(CardReaders, ASpecThatNamesNoReaderIsRefusedBeforeAnythingStarts) {
    const test::TempFolder temporary;
    const StationRun run = station({"--no-window", "--job", (temporary / "job").string(), "--camera", "virtual",
                                    "--reader", "card:/dev/ttyUSB0", "--count", "1"});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("sam:PATH"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace xuezhao
