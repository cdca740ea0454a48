// What every reader promises in identity_reader.h, run on each of them.

#include "core/devices/keyboard_reader.h"
#include "core/devices/pcsc/pcsc_reader.h"
#include "core/devices/sam/sam_conversation.h"
#include "core/devices/sam/sam_reader.h"
#include "core/devices/virtual_people.h"
#include "core/devices/virtual_reader.h"
#include "tests/contract/readers/reader_log.h"
#include "tests/support/pcsc/pcsc_service.h"
#include "tests/support/pcsc/virtual_card.h"
#include "tests/support/sam/sam_on_pty.h"

#include <gtest/gtest.h>

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace xuezhao {
namespace {

/// A reader and somebody who presents the next identity to it.
struct Rig {
    std::unique_ptr<IdentityReader> reader;
    std::function<void()> present;
    std::string (*number)(int) = [](int n) { return virtualPerson(n).citizenNumber; };  ///< of the n-th presentation
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

Rig samRig() {
    const auto port = std::make_shared<test::SamOnPty>();
    return {makeSamReader(port->path()), [port, n = 0]() mutable {
                port->with([](test::SamModule& module) { module.lift(); });
                std::this_thread::sleep_for(2 * SamConversation::kPoll);  // it is seen that nothing lies there
                const VirtualPerson person = virtualPerson(n++);
                const auto card = test::Card::of(test::CardKind::Resident, person.citizenNumber,
                                                 QString::fromStdString(person.name).toStdU16String());
                port->with([&](test::SamModule& module) { module.lay(card); });
            }};
}

Rig pcscRig() {
    auto& service = test::PcscService::instance();
    service.start();
    const auto card = std::make_shared<std::optional<test::VirtualCard>>();
    return {
        makePcscReader(""),
        [card, port = service.port(), n = std::uint8_t{0}]() mutable {
            card->reset();
            std::this_thread::sleep_for(std::chrono::milliseconds(600));  // pcscd looks every 400 ms
            card->emplace(port, std::vector<std::uint8_t>{0x3B, 0x00}, std::vector<std::uint8_t>{0x04, 0xA0, 0, n++});
        },
        [](int n) { return "04A0000" + std::to_string(n); }};
}

struct NamedRig {
    const char* name;
    Rig (*make)();
    std::string (*obstacle)() = [] { return std::string(); };  ///< why it cannot be tested here
};

class Readers : public testing::TestWithParam<NamedRig> {
protected:
    void SetUp() override {
        if (const std::string why = GetParam().obstacle(); !why.empty()) GTEST_SKIP() << why;
    }
};

TEST_P(Readers, AreReadyThenTellOneScanAPresentation) {
    ReaderLog log;
    Rig rig = GetParam().make();
    EXPECT_FALSE(rig.reader->title().empty());
    rig.reader->start(log.events());
    ASSERT_TRUE(log.waitFor([&] { return log.isReady(); }));
    for (std::size_t n = 0; n < 4; ++n) {
        rig.present();
        ASSERT_TRUE(log.waitFor([&] { return log.scans.size() > n; }));
    }
    rig.reader.reset();
    for (std::size_t n = 0; n < 4; ++n) {
        EXPECT_EQ(log.scans[n].number, rig.number(static_cast<int>(n)));
        EXPECT_FALSE(log.scans[n].checkCharacterWrong);
    }
}

TEST_P(Readers, TellNothingAfterTheEnd) {
    ReaderLog log;
    Rig rig = GetParam().make();
    rig.reader->start(log.events());
    rig.reader.reset();
    const std::size_t scans = log.scans.size();
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    EXPECT_EQ(log.scans.size(), scans);
}

TEST_P(Readers, MayEndWithoutStart) {
    GetParam().make().reader.reset();
}

INSTANTIATE_TEST_SUITE_P(All, Readers,
                         testing::Values(NamedRig{"Virtual", &virtualRig}, NamedRig{"Keyboard", &keyboardRig},
                                         NamedRig{"Sam", &samRig, &test::ptyObstacle},
                                         NamedRig{"Pcsc", &pcscRig, &test::PcscService::obstacle}),
                         [](const auto& rig) { return rig.param.name; });

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
