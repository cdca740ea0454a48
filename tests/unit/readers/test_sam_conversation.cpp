// The conversation against a module, in time that the test makes: seconds of it take microseconds.

#include "core/devices/sam/sam_conversation.h"
#include "core/devices/virtual_people.h"
#include "tests/support/sam/sam_module.h"

#include <gtest/gtest.h>

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;
using test::Card;
using test::CardKind;
using test::Fault;

constexpr std::uint16_t kFind = 0x2001, kSelect = 0x2002, kRead = 0x3001;

Card cardOf(int person) {
    const VirtualPerson invented = virtualPerson(person);
    return Card::of(CardKind::Resident, invented.citizenNumber, QString::fromStdString(invented.name).toStdU16String());
}

class Conversation : public testing::Test {
protected:
    /// Lets time pass.
    void run(std::chrono::milliseconds time) {
        if (m_now == SamConversation::Time()) take(m_conversation.begin(m_now += 1h));
        for (const auto end = m_now + time; m_now < end && !over;) {
            m_now += 5ms;
            while (!over && !m_coming.empty() && m_coming.begin()->first <= m_now) {
                const auto bytes = m_coming.begin()->second;
                m_coming.erase(m_coming.begin());
                take(m_conversation.bytes(bytes, m_now));
            }
            if (!over) take(m_conversation.tick(m_now));
        }
    }
    void swipe(int person, std::chrono::milliseconds lying = 1s) {
        module.lay(cardOf(person));
        run(lying);
        module.lift();
        run(1s);
    }
    std::vector<std::string> numbersOf(std::initializer_list<int> people) {
        std::vector<std::string> numbers;
        for (const int person : people) numbers.push_back(virtualPerson(person).citizenNumber);
        return numbers;
    }
    /// The connection is lost and made anew.
    void reconnect() {
        m_coming.clear();
        take(m_conversation.begin(m_now));
    }
    void noise(const std::vector<std::uint8_t>& bytes) { m_coming.emplace(m_now, bytes); }

    test::SamModule module;
    bool deaf = false;  ///< what is sent does not arrive
    std::vector<std::string> scans;
    std::vector<DeviceStatus> statuses;
    std::optional<Error> over;

private:
    void take(SamStep step) {
        if (!step.send.empty() && !deaf) {
            auto at = m_now + 10ms;
            for (const test::Burst& burst : module.hear(step.send)) m_coming.emplace(at += burst.wait, burst.bytes);
        }
        if (step.status) statuses.push_back(*step.status);
        if (step.scan) scans.push_back(step.scan->number);
        if (step.over) over = step.over;
    }

    SamConversation m_conversation;
    SamConversation::Time m_now{};
    std::multimap<SamConversation::Time, std::vector<std::uint8_t>> m_coming;
};

TEST_F(Conversation, OneSwipeIsOneScan) {
    run(1s);
    ASSERT_EQ(statuses.size(), 1u);
    EXPECT_EQ(statuses[0].state, DeviceState::Ready);
    swipe(1);
    swipe(2);
    swipe(2);
    EXPECT_EQ(scans, numbersOf({1, 2, 2}));
    EXPECT_FALSE(over);
}

TEST_F(Conversation, ACardThatLiesIsOneSwipeWhateverTheModuleSays) {
    for (const bool findsAgain : {false, true}) {
        scans.clear();
        module.findsAgain = findsAgain;
        swipe(3, 60s);
        EXPECT_EQ(scans, numbersOf({3})) << findsAgain;
    }
}

TEST_F(Conversation, AModuleThatLosesSightOfALyingCardDoesNotSwipeItTwice) {
    module.findsAgain = true;
    module.lay(cardOf(4));
    run(2s);
    for (int i = 0; i < 5; ++i) {
        module.fail({kFind, Fault::Kind::Status, 0x80});
        run(3s);
    }
    EXPECT_EQ(scans, numbersOf({4}));
    // Another card may follow as fast as it likes.
    module.lift();
    run(200ms);
    module.lay(cardOf(5));
    run(1s);
    EXPECT_EQ(scans, numbersOf({4, 5}));
}

TEST_F(Conversation, EveryFaultOfEveryAnswerIsSurvivedWithOneScanASwipe) {
    const Fault faults[] = {
        {0, Fault::Kind::Silence, 0},    {0, Fault::Kind::WrongCheck, 0},      {0, Fault::Kind::Noise, 3},
        {0, Fault::Kind::Noise, 700},    {0, Fault::Kind::FalseFrame, 0xFFFF}, {0, Fault::Kind::FalseFrame, 1},
        {0, Fault::Kind::FalseFrame, 4}, {0, Fault::Kind::Fragments, 1},       {0, Fault::Kind::Fragments, 7},
        {0, Fault::Kind::Late, 600},     {0, Fault::Kind::Late, 1200},         {0, Fault::Kind::Status, 0x10},
        {0, Fault::Kind::Status, 0x11},  {0, Fault::Kind::Status, 0x60},       {0, Fault::Kind::Status, 0x47},
        {0, Fault::Kind::Status, 0x66}};
    for (const std::uint16_t command : {kFind, kSelect, kRead}) {
        for (Fault fault : faults) {
            fault.command = command;
            scans.clear();
            module.fail(fault);
            run(500ms);
            swipe(6, 15s);
            EXPECT_EQ(scans, numbersOf({6}))
                << std::hex << command << " " << static_cast<int>(fault.kind) << " " << fault.value;
            ASSERT_FALSE(over);
        }
    }
}

TEST_F(Conversation, EveryStatusOfSelectAndReadIsToldOnceAndTheNextSwipeWorks) {
    for (const std::uint16_t command : {kSelect, kRead}) {
        for (const int sw3 : {0x31, 0x32, 0x33, 0x40, 0x41, 0x81, 0x91, 0x77}) {
            scans.clear();
            statuses.clear();
            for (int i = 0; i < 6; ++i) module.fail({command, Fault::Kind::Status, sw3});
            module.lay(cardOf(7));
            run(250ms);
            module.lift();
            run(1s);
            EXPECT_TRUE(scans.empty()) << sw3;
            const auto wrong = std::count_if(statuses.begin(), statuses.end(),
                                             [](const DeviceStatus& status) { return status.error.has_value(); });
            EXPECT_EQ(wrong, 1) << std::hex << command << " " << sw3;
            EXPECT_EQ(statuses.back().error->id, sw3 == 0x40 ? ErrorId::ReaderCardUnknown : ErrorId::ReaderCardFailed);
            EXPECT_EQ(statuses.back().state, DeviceState::Ready);
            swipe(7, 3s);
            EXPECT_EQ(scans, numbersOf({7})) << sw3;
            EXPECT_FALSE(statuses.back().error) << "the next card takes the words away";
        }
    }
    EXPECT_FALSE(over);
}

TEST_F(Conversation, ACardPulledInTheMiddleIsTold) {
    for (const std::uint16_t command : {kFind, kSelect, kRead}) {
        scans.clear();
        run(1s);
        module.lay(cardOf(8));
        module.fail({command, Fault::Kind::Pulled, 0});
        run(15s);
        EXPECT_TRUE(scans.empty());
        swipe(8, 2s);
        EXPECT_EQ(scans, numbersOf({8})) << std::hex << command;
    }
    EXPECT_FALSE(over);
}

TEST_F(Conversation, TheNewerCommandIsUsedWhereTheOlderOneIsUnknown) {
    module.knowsOlderRead = false;
    for (const int fingerprints : {0, 512, 1024}) {
        module.fingerprints = fingerprints;
        scans.clear();
        swipe(9);
        EXPECT_EQ(scans, numbersOf({9})) << fingerprints;
    }
    EXPECT_EQ(std::count(module.commands.begin(), module.commands.end(), kRead), 1) << "asked once";
}

TEST_F(Conversation, AnUnauthorisedModuleIsOverForGoodAFaultyOneForNow) {
    module.failAlways(0x66);
    run(5s);
    ASSERT_TRUE(over);
    EXPECT_EQ(over->id, ErrorId::ReaderNotAuthorised);
    EXPECT_EQ(errorRow(over->id).retry, Retry::No);
    EXPECT_TRUE(statuses.empty()) << "it was never ready";
}

TEST_F(Conversation, AFaultThatStaysEndsTheConnection) {
    run(1s);
    module.failAlways(0x60);
    run(5s);
    ASSERT_TRUE(over);
    EXPECT_EQ(over->id, ErrorId::ReaderModuleFault);
    EXPECT_EQ(errorRow(over->id).retry, Retry::Yes);
}

TEST_F(Conversation, SilenceEndsTheConnection) {
    run(1s);
    deaf = true;
    run(10s);
    ASSERT_TRUE(over);
    EXPECT_EQ(over->id, ErrorId::ReaderLost);
}

TEST_F(Conversation, WhatNeverAnswersIsNoReader) {
    deaf = true;
    run(10s);
    ASSERT_TRUE(over);
    EXPECT_EQ(over->id, ErrorId::ReaderSilent);
}

TEST_F(Conversation, EndlessNoiseIsSilenceToo) {
    deaf = true;
    for (int i = 0; i < 1000 && !over; ++i) {
        noise({0xAA, 0xAA, 0xAA, 0x96, 0x69, 0x00, 0x10, static_cast<std::uint8_t>(i)});
        run(50ms);
    }
    ASSERT_TRUE(over);
    EXPECT_EQ(over->id, ErrorId::ReaderSilent);
}

TEST_F(Conversation, AnswersThatNobodyAskedForAreNotBelieved) {
    run(1s);
    const auto stray = test::samAnswer(0x90, test::cardData(cardOf(10)));
    for (int i = 0; i < 40; ++i) {
        noise(stray);
        run(35ms);
    }
    EXPECT_TRUE(scans.empty());
    // A find's answer that comes twice does not stand for the selection.
    module.lay(cardOf(11));
    for (int i = 0; i < 40; ++i) {
        noise(test::samAnswer(0x9F, {0, 0, 0, 0}));
        run(35ms);
    }
    EXPECT_EQ(scans, numbersOf({11}));
}

TEST_F(Conversation, ACardThatLiesThroughALossIsOneSwipe) {
    module.findsAgain = true;
    module.lay(cardOf(12));
    run(1s);
    for (int i = 0; i < 3; ++i) {
        reconnect();
        run(2s);
    }
    EXPECT_EQ(scans, numbersOf({12}));
    // Another one that was laid meanwhile counts at once, the first one after it has left.
    module.lay(cardOf(13));
    reconnect();
    run(1s);
    module.lift();
    run(1s);
    swipe(13);
    EXPECT_EQ(scans, numbersOf({12, 13, 13}));
}

TEST_F(Conversation, ACardThatIsNoIdCardIsToldOnceWhileItLies) {
    module.findsAgain = true;
    module.lay(Card::of(CardKind::Resident, "", u""));
    run(20s);
    EXPECT_TRUE(scans.empty());
    ASSERT_EQ(statuses.size(), 2u);
    EXPECT_EQ(statuses[1].error->id, ErrorId::ReaderCardUnknown);
    EXPECT_EQ(module.reads, 1);
}

}  // namespace
}  // namespace xuezhao
