#include "core/session/device_log.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

const DeviceStatus kReady{DeviceState::Ready, std::nullopt};
const DeviceStatus kLost{DeviceState::Retrying, Error{ErrorId::CameraLost, "Desk", {}}};

class Devices : public testing::Test {
protected:
    DeviceLog log;
    WallTime now = WallTime{} + 1h;

    void tell(std::size_t device, const DeviceStatus& status) { log.status(device, status, now += 1s); }
};

TEST_F(Devices, AStateIsKeptWithItsTimeAndItsLossesAreCounted) {
    const std::size_t camera = log.add(DeviceRole::Camera, "Desk");
    EXPECT_FALSE(log.devices()[camera].since) << "it has told nothing yet";
    tell(camera, kReady);
    const WallTime ready = now;
    tell(camera, kReady);
    EXPECT_EQ(log.devices()[camera].since, ready);
    EXPECT_EQ(log.events()->size(), 1u) << "the same again is no event";
    tell(camera, kLost);
    tell(camera, kLost);
    tell(camera, kReady);
    tell(camera, kLost);
    EXPECT_EQ(log.devices()[camera].losses, 2);
    EXPECT_TRUE(log.devices()[camera].seen);
    ASSERT_EQ(log.events()->size(), 4u);
    EXPECT_EQ(log.events()->front().when, now) << "newest first";
    EXPECT_EQ(log.events()->front().error->id, ErrorId::CameraLost);
}

TEST_F(Devices, EveryRefusedCardIsTold) {
    const std::size_t reader = log.add(DeviceRole::Reader, "Reader");
    tell(reader, kReady);
    for (int i = 0; i < 2; ++i) tell(reader, {DeviceState::Ready, Error{ErrorId::ReaderChipNumber, {}, {}}});
    EXPECT_EQ(log.events()->size(), 3u);
    EXPECT_EQ(log.devices()[reader].losses, 0);
}

TEST_F(Devices, TheReaderInTroubleIsTheOneToSpeakOf) {
    EXPECT_EQ(log.reader(), nullptr);
    log.add(DeviceRole::Camera, "Desk");
    const std::size_t first = log.add(DeviceRole::Reader, "First"), second = log.add(DeviceRole::Reader, "Second");
    tell(first, kReady);
    tell(second, kReady);
    EXPECT_EQ(log.reader()->title, "First");
    tell(second, kLost);
    EXPECT_EQ(log.reader()->title, "Second");
    tell(second, kReady);
    EXPECT_EQ(log.reader()->title, "First");
}

TEST_F(Devices, OnlyTheLastEventsAreKeptAndOlderListsDoNotChange) {
    log.saved("0001", 70, now);
    const DeviceEvents before = log.events();
    for (int i = 0; i < 3 * int(DeviceLog::kKept); ++i) log.saved("0002", 70, now);
    EXPECT_EQ(log.events()->size(), DeviceLog::kKept);
    ASSERT_EQ(before->size(), 1u);
    EXPECT_EQ(before->front().serial, "0001");
}

TEST(AfterFailure, OnlyWhatMayPassIsTriedAgain) {
    EXPECT_EQ(afterFailure({ErrorId::CameraLost, {}, {}}), DeviceState::Retrying);
    EXPECT_EQ(afterFailure({ErrorId::FolderEmpty, {}, {}}), DeviceState::Failed);
}

}  // namespace
}  // namespace xuezhao
