// What every reader promises in identity_reader.h, run on each of them.

#include "core/base/citizen_number.h"
#include "core/devices/keyboard_reader.h"
#include "core/devices/virtual_people.h"
#include "core/devices/virtual_reader.h"

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace xuezhao {
namespace {

struct ReaderLog {
    ReaderEvents events() {
        return {[this](IdentityScan scan) { add([&] { scans.push_back(std::move(scan)); }); },
                [this](DeviceStatus status) { add([&] { statuses.push_back(std::move(status)); }); }};
    }
    bool waitFor(const std::function<bool()>& holds) {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, std::chrono::seconds(20), holds);
    }

    std::mutex mutex;
    std::condition_variable changed;
    std::vector<IdentityScan> scans;
    std::vector<DeviceStatus> statuses;

private:
    template <typename Change>
    void add(Change change) {
        {
            const std::lock_guard lock(mutex);
            change();
        }
        changed.notify_all();
    }
};

/// A reader and somebody who presents the next identity to it.
struct Rig {
    std::unique_ptr<IdentityReader> reader;
    std::function<void()> present;
};

Rig virtualRig() {
    const auto stage = std::make_shared<VirtualStage>(ActManner(), 50);
    return {std::make_unique<VirtualReader>(stage), [stage] {
                // The person here is done, as soon as there is one; an empty stage is free already.
                std::this_thread::sleep_for(std::chrono::milliseconds(60));
                stage->nextSubject(std::chrono::steady_clock::now());
            }};
}

Rig keyboardRig() {
    auto reader = std::make_unique<KeyboardReader>();
    auto* keyboard = reader.get();
    return {std::move(reader), [keyboard, n = 0]() mutable { keyboard->feed(virtualPerson(n++).citizenNumber); }};
}

class Readers : public testing::TestWithParam<Rig (*)()> {};

TEST_P(Readers, AreReadyThenTellOneScanAPresentation) {
    ReaderLog log;
    Rig rig = GetParam()();
    EXPECT_FALSE(rig.reader->title().empty());
    rig.reader->start(log.events());
    ASSERT_TRUE(log.waitFor([&] { return !log.statuses.empty(); }));
    EXPECT_EQ(log.statuses.front().state, DeviceState::Ready);
    for (std::size_t n = 0; n < 4; ++n) {
        rig.present();
        ASSERT_TRUE(log.waitFor([&] { return log.scans.size() > n; }));
    }
    rig.reader.reset();
    for (std::size_t n = 0; n < 4; ++n) {
        EXPECT_EQ(log.scans[n].number, virtualPerson(static_cast<int>(n)).citizenNumber);
        EXPECT_EQ(judgeCitizenNumber(log.scans[n].number), CitizenNumber::Fits);
        EXPECT_FALSE(log.scans[n].checkCharacterWrong);
    }
}

TEST_P(Readers, TellNothingAfterTheEnd) {
    ReaderLog log;
    Rig rig = GetParam()();
    rig.reader->start(log.events());
    rig.reader.reset();
    const std::size_t scans = log.scans.size();
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    EXPECT_EQ(log.scans.size(), scans);
}

TEST_P(Readers, MayEndWithoutStart) {
    GetParam()().reader.reset();
}

INSTANTIATE_TEST_SUITE_P(All, Readers, testing::Values(&virtualRig, &keyboardRig),
                         [](const auto& rig) { return rig.index == 0 ? "Virtual" : "Keyboard"; });

TEST(VirtualReader, LetsThePersonComeInAfterTheScan) {
    const auto stage = std::make_shared<VirtualStage>(ActManner(), 50, Visitors{.people = 1});
    ReaderLog log;
    VirtualReader reader(stage);
    reader.start(log.events());
    ASSERT_TRUE(log.waitFor([&] { return log.scans.size() == 1; }));
    EXPECT_EQ(log.scans[0].kind, IdentityScan::Kind::IdCard);
    EXPECT_EQ(log.scans[0].name, virtualPerson(0).name);
    for (int i = 0; i < 500 && stage->moment(std::chrono::steady_clock::now()).phase != ActPhase::Here; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    EXPECT_EQ(stage->moment(std::chrono::steady_clock::now()).person, 0);
}

TEST(KeyboardReader, TellsWhyAChipNumberIsNobody) {
    ReaderLog log;
    KeyboardReader reader;
    reader.feed("2022110327");  // before the start: nobody listens
    reader.start(log.events());
    reader.feed("04A1B2C3");
    EXPECT_TRUE(log.scans.empty());
    ASSERT_EQ(log.statuses.size(), 2u);
    EXPECT_EQ(log.statuses[1].state, DeviceState::Ready);
    EXPECT_EQ(log.statuses[1].error->id, ErrorId::ReaderChipNumber);
}

}  // namespace
}  // namespace xuezhao
