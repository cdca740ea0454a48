#include "core/devices/wedge_decoder.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace xuezhao {
namespace {

using Key = WedgeDecoder::Key;
using Time = WedgeDecoder::Time;

/// A keyboard, a decoder and a text field: what is typed and what arrives.
class Desk {
public:
    /// One key some milliseconds after the one before; silence in between is noticed as a timer would.
    void press(Key key, const std::string& text, int after) {
        pause(after);
        obey(m_decoder.feed(key, text, m_now), key, text);
    }
    void type(const std::string& text, int gap) {
        for (const char c : text) press(Key::Character, std::string(1, c), gap);
    }
    void pause(int milliseconds) {
        const auto patience = m_decoder.patience();
        if (patience && milliseconds > patience->count()) obey(m_decoder.silence(), Key::Other, {}, false);
        m_now += Time(milliseconds);
    }

    std::string field;  ///< what reached the focused widget; ↵ and ⇥ for the keys
    std::vector<std::string> scans;

private:
    void obey(WedgeDecoder::Step step, Key key, const std::string& text, bool fed = true) {
        for (; step.release > 0; --step.release) {
            ASSERT_FALSE(m_held.empty());
            field += m_held.front();
            m_held.erase(m_held.begin());
        }
        if (step.scan) {
            scans.push_back(*step.scan);
            m_held.clear();
        }
        if (!fed) return;
        if (step.hold) m_held.push_back(text);
        else if (!step.swallow) field += key == Key::Enter ? "↵" : key == Key::Tab ? "⇥" : text;
    }

    WedgeDecoder m_decoder;
    std::vector<std::string> m_held;
    Time m_now{1000};
};

constexpr int kReader = 8, kFinger = 120;

TEST(WedgeDecoder, AScanWithEnterNeverReachesTheField) {
    Desk desk;
    desk.type("34052419800101001X", kReader);
    desk.press(Key::Enter, "\r", kReader);
    EXPECT_EQ(desk.field, "");
    EXPECT_EQ(desk.scans, std::vector<std::string>{"34052419800101001X"});
}

TEST(WedgeDecoder, AScanEndsByTabOrBySilenceToo) {
    Desk desk;
    desk.type("2022110327", kReader);
    desk.press(Key::Tab, "\t", kReader);
    desk.pause(1000);
    desk.type("2022110328", kReader);
    desk.pause(1000);
    EXPECT_EQ(desk.field, "");
    EXPECT_EQ(desk.scans, (std::vector<std::string>{"2022110327", "2022110328"}));
}

TEST(WedgeDecoder, FingersReachTheFieldInOrder) {
    Desk desk;
    desk.type("zhang wei 2022110327", kFinger);
    desk.press(Key::Enter, "\r", kFinger);
    EXPECT_EQ(desk.field, "zhang wei 2022110327↵");
    EXPECT_TRUE(desk.scans.empty());
}

TEST(WedgeDecoder, RolledFingersStayTyping) {
    Desk desk;
    for (const char* pair : {"th", "er", "qu", "in"}) {
        desk.press(Key::Character, std::string(1, pair[0]), kFinger);
        desk.press(Key::Character, std::string(1, pair[1]), 22);
    }
    desk.press(Key::Enter, "\r", 40);
    EXPECT_EQ(desk.field, "therquin↵");
    EXPECT_TRUE(desk.scans.empty());
}

TEST(WedgeDecoder, OtherKeysPassAtOnceAndKeepTheOrder) {
    Desk desk;
    desk.press(Key::Character, "a", kFinger);
    desk.press(Key::Other, "⌫", 20);
    desk.press(Key::Character, "b", 20);
    desk.pause(200);
    EXPECT_EQ(desk.field, "a⌫b");
}

TEST(WedgeDecoder, AScanInTheMiddleOfTypingIsTakenOut) {
    Desk desk;
    desk.type("lin", kFinger);
    desk.pause(60);
    desk.type("2022110327", kReader);
    desk.press(Key::Enter, "\r", kReader);
    desk.type("xiao", kFinger);
    desk.pause(200);
    EXPECT_EQ(desk.field, "linxiao");
    EXPECT_EQ(desk.scans, std::vector<std::string>{"2022110327"});
}

TEST(WedgeDecoder, AReaderMayHiccupOnceItIsCertain) {
    Desk desk;
    desk.type("20221", kReader);
    desk.press(Key::Character, "1", 90);
    desk.type("0327", kReader);
    desk.press(Key::Enter, "\r", 70);
    EXPECT_EQ(desk.field, "");
    EXPECT_EQ(desk.scans, std::vector<std::string>{"20221"
                                                   "10327"});
}

TEST(WedgeDecoder, ShortBurstsAreTyping) {
    Desk desk;
    desk.type("12345", kReader);
    desk.press(Key::Enter, "\r", kReader);
    desk.type("123", kReader);
    desk.pause(500);
    EXPECT_EQ(desk.field, "12345↵123");
    EXPECT_TRUE(desk.scans.empty());
    desk.type("123456", kReader);
    desk.press(Key::Enter, "\r", kReader);
    EXPECT_EQ(desk.field, "12345↵123");
    EXPECT_EQ(desk.scans, std::vector<std::string>{"123456"});
}

TEST(WedgeDecoder, TheGapIsFiftyMilliseconds) {
    Desk slow, fast;
    slow.type("2022110327", 50);
    slow.pause(500);
    EXPECT_EQ(slow.field, "2022110327");
    fast.type("2022110327", 49);
    fast.pause(500);
    EXPECT_EQ(fast.field, "");
    EXPECT_EQ(fast.scans.size(), 1u);
}

TEST(WedgeDecoder, TwoScansOneAfterTheOtherAreTwo) {
    Desk desk;
    for (const char* number : {"2022110327", "2022110328"}) {
        desk.type(number, kReader);
        desk.press(Key::Enter, "\r", kReader);
    }
    EXPECT_EQ(desk.scans, (std::vector<std::string>{"2022110327", "2022110328"}));
}

TEST(WedgeDecoder, WithoutATimerTheNextKeyEndsAScan) {
    WedgeDecoder decoder;
    Time now{0};
    for (const char c : std::string("2022110327")) decoder.feed(Key::Character, std::string(1, c), now += Time(5));
    const WedgeDecoder::Step step = decoder.feed(Key::Character, "q", now + Time(400));
    EXPECT_EQ(step.scan, "2022110327");
    EXPECT_TRUE(step.hold);
    EXPECT_EQ(decoder.silence().release, 1u);
    EXPECT_EQ(decoder.patience(), std::nullopt);
}

TEST(WedgeDecoder, EnterLongAfterAScanIsAnOrdinaryEnter) {
    WedgeDecoder decoder;
    Time now{0};
    for (const char c : std::string("2022110327")) decoder.feed(Key::Character, std::string(1, c), now += Time(5));
    const WedgeDecoder::Step step = decoder.feed(Key::Enter, "\r", now + Time(450));
    EXPECT_EQ(step.scan, "2022110327");
    EXPECT_FALSE(step.swallow);
}

TEST(WedgeDecoder, AnOtherKeyWithinABurstGivesEverythingBack) {
    Desk desk;
    desk.type("20221103", kReader);
    desk.press(Key::Other, "⎋", kReader);
    EXPECT_EQ(desk.field, "20221103⎋");
    EXPECT_TRUE(desk.scans.empty());
}

TEST(WedgeDecoder, CertaintyComesWithTheFourthCharacter) {
    WedgeDecoder decoder;
    for (int i = 1; i <= 4; ++i) {
        EXPECT_FALSE(decoder.certain());
        decoder.feed(Key::Character, "1", Time(i * 10));
    }
    EXPECT_TRUE(decoder.certain());
    EXPECT_EQ(decoder.patience(), Time(100));
}

TEST(WedgeDecoder, EverythingThatEndsAScanIsSwallowed) {
    Desk desk;
    desk.type("2022110327", kReader);
    desk.press(Key::Enter, "\r", kReader);
    desk.press(Key::Enter, "\n", kReader);  // and a line feed
    desk.type("2022110328", kReader);
    desk.press(Key::Enter, "\r", 250);  // after the silence that ended the scan
    EXPECT_EQ(desk.scans, (std::vector<std::string>{"2022110327", "2022110328"}));
    EXPECT_EQ(desk.field, "");
    desk.press(Key::Enter, "\r", 600);
    EXPECT_EQ(desk.field, "↵") << "a finger's";
}

TEST(WedgeDecoder, EnterAfterTypingIsNobodysEnd) {
    Desk desk;
    desk.type("abc", kFinger);
    desk.press(Key::Enter, "\r", kFinger);
    desk.press(Key::Enter, "\r", kFinger);
    EXPECT_EQ(desk.field, "abc↵↵");
}

TEST(WedgeDecoder, ControlCharactersInsideAScanDoNotTearIt) {
    Desk desk;
    desk.type("TXCJM", kReader);
    desk.press(Key::Control, "<", kReader);
    desk.type("0001", kReader);
    desk.press(Key::Enter, "\r", kReader);
    EXPECT_EQ(desk.scans, std::vector<std::string>{"TXCJM0001"});
    EXPECT_EQ(desk.field, "");
    // A shortcut among typed letters is the shortcut.
    desk.pause(1000);
    desk.press(Key::Character, "a", kFinger);
    desk.press(Key::Control, "<", 10);
    EXPECT_EQ(desk.field, "a<");
}

TEST(WedgeDecoder, ACodeWithoutEndIsCutAndNeverReachesTheField) {
    Desk desk;
    desk.type(std::string(WedgeDecoder::kLongest + 500, '7'), 1);
    desk.press(Key::Enter, "\r", 1);
    ASSERT_EQ(desk.scans.size(), 1u);
    EXPECT_EQ(desk.scans[0].size(), WedgeDecoder::kLongest);
    EXPECT_EQ(desk.field, "");
}

}  // namespace
}  // namespace xuezhao
