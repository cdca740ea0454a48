// An ID card reader on a serial port: what happens to the port.

#include "core/devices/reader_table.h"
#include "core/devices/sam/sam_reader.h"
#include "core/devices/sam/serial_link.h"
#include "core/devices/virtual_people.h"
#include "tests/contract/readers/reader_log.h"
#include "tests/support/need.h"
#include "tests/support/sam/sam_on_pty.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <QString>

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>

namespace xuezhao {
namespace {

using test::Fault;

constexpr double kHurry = 40;  // a wait of one second takes 25 ms

std::unique_ptr<IdentityReader> readerOn(const std::string& path) {
    return makeSamReader([path] { return Result(makeSerialLink(path)); }, kHurry);
}

void lay(test::SamOnPty& port, int person) {
    const VirtualPerson invented = virtualPerson(person);
    const auto card = test::Card::of(test::CardKind::Resident, invented.citizenNumber,
                                     QString::fromStdString(invented.name).toStdU16String());
    port.with([&](test::SamModule& module) { module.lay(card); });
}

class SamReader : public testing::Test {
protected:
    void SetUp() override {
        if (const std::string why = test::ptyObstacle(); !why.empty()) GTEST_SKIP() << why;
    }
};

TEST_F(SamReader, ReadsThroughFragmentsAndNoise) {
    test::SamOnPty port;
    port.with([](test::SamModule& module) {
        module.fail({0x2001, Fault::Kind::Noise, 300});
        module.fail({0x2002, Fault::Kind::FalseFrame, 0xFFFF});
        module.fail({0x3001, Fault::Kind::Fragments, 64});
    });
    ReaderLog log;
    const auto reader = readerOn(port.path());
    reader->start(log.events());
    lay(port, 3);
    ASSERT_TRUE(log.waitFor([&] { return !log.scans.empty(); }));
    EXPECT_EQ(log.scans[0].number, virtualPerson(3).citizenNumber);
    EXPECT_EQ(log.scans[0].name, virtualPerson(3).name);
}

TEST_F(SamReader, APulledPlugIsToldOnceAndAReaderThatComesBackWorks) {
    const test::TempFolder folder;
    const std::string path = folder.path() / "reader";
    auto port = std::make_unique<test::SamOnPty>();
    std::filesystem::create_symlink(port->path(), path);
    ReaderLog log;
    const auto reader = readerOn(path);
    reader->start(log.events());
    ASSERT_TRUE(log.waitFor([&] { return log.isReady(); }));

    std::filesystem::remove(path);
    port->unplug();
    ASSERT_TRUE(log.waitFor([&] { return log.says(DeviceState::Absent, ErrorId::ReaderMissing); }));
    {
        const std::lock_guard lock(log.mutex);
        EXPECT_LT(log.statuses.size(), 12u) << "no storm of errors";
    }

    port = std::make_unique<test::SamOnPty>();
    std::filesystem::create_symlink(port->path(), path);
    ASSERT_TRUE(log.waitFor([&] { return log.isReady(); }));
    lay(*port, 5);
    ASSERT_TRUE(log.waitFor([&] { return !log.scans.empty(); }));
    EXPECT_EQ(log.scans[0].number, virtualPerson(5).citizenNumber);
}

TEST_F(SamReader, APlugPulledWhileACardIsReadLosesThatSwipeOnly) {
    test::SamOnPty port;
    port.with([](test::SamModule& module) { module.fail({0x3001, Fault::Kind::Fragments, 1}); });
    ReaderLog log;
    const auto reader = readerOn(port.path());
    reader->start(log.events());
    lay(port, 6);
    for (int reads = 0; reads == 0;) port.with([&](test::SamModule& module) { reads = module.reads; });
    port.unplug();
    ASSERT_TRUE(log.waitFor([&] { return !log.statuses.empty() && log.statuses.back().error.has_value(); }));
    const std::lock_guard lock(log.mutex);
    EXPECT_TRUE(log.scans.empty());
}

TEST_F(SamReader, SaysWhatIsWrongWithAPort) {
    ReaderLog missing;
    const auto nowhere = readerOn("/dev/no-such-port");
    nowhere->start(missing.events());
    EXPECT_TRUE(missing.waitFor([&] { return missing.says(DeviceState::Absent, ErrorId::ReaderMissing); }));

    ReaderLog unauthorised;
    test::SamOnPty port;
    port.with([](test::SamModule& module) { module.failAlways(0x66); });
    const auto refused = readerOn(port.path());
    refused->start(unauthorised.events());
    EXPECT_TRUE(
        unauthorised.waitFor([&] { return unauthorised.says(DeviceState::Failed, ErrorId::ReaderNotAuthorised); }));
    // Another reader on the same port: it is found without a restart.
    port.with([](test::SamModule& module) { module.failAlways({}); });
    EXPECT_TRUE(unauthorised.waitFor([&] { return unauthorised.isReady(); }));
}

TEST_F(SamReader, APortThatIsHeldIsSaid) {
    test::SamOnPty port;
    ReaderLog first, second;
    const auto holder = readerOn(port.path());
    holder->start(first.events());
    ASSERT_TRUE(first.waitFor([&] { return first.isReady(); }));
    const auto other = readerOn(port.path());
    other->start(second.events());
    EXPECT_TRUE(second.waitFor([&] { return second.says(DeviceState::Retrying, ErrorId::ReaderBusy); }));
}

TEST_F(SamReader, EndsAtOnceWhateverItWaitsFor) {
    test::SamOnPty silent;
    silent.with([](test::SamModule& module) {
        for (int i = 0; i < 50; ++i) module.fail({0, Fault::Kind::Silence, 0});
    });
    for (const std::string& path : {silent.path(), std::string("/dev/no-such-port")}) {
        ReaderLog log;
        auto reader = test::need(makeReader("sam:" + path, std::make_shared<VirtualStage>()));
        reader->start(log.events());
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        const auto asked = std::chrono::steady_clock::now();
        reader.reset();
        EXPECT_LT(std::chrono::steady_clock::now() - asked, std::chrono::seconds(2)) << path;
    }
}

}  // namespace
}  // namespace xuezhao
