// Stills that nobody asked for: the camera's own shutter, and what comes too late.

#include "core/session/session_machine.h"
#include "core/session/still_aside.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

template <typename Effect>
std::vector<Effect> all(const std::vector<SessionEffect>& effects) {
    std::vector<Effect> found;
    for (const SessionEffect& one : effects)
        if (const auto* effect = std::get_if<Effect>(&one)) found.push_back(*effect);
    return found;
}

class ExtraStills : public testing::Test {
protected:
    std::vector<SessionEffect> tell(const SessionEvent& event) {
        now += 10ms;
        SessionStep step = advance(std::move(state), event, now, {});
        state = std::move(step.state);
        return std::move(step.effects);
    }
    void openPlace() {
        tell(event::CameraChanged{true});
        tell(event::Scanned{});
        Candidate who{{}, *Serial::fromNumber(7), false};
        who.person.id = PersonId{1};
        tell(event::Found{state.lookup, {}, who});
        ASSERT_EQ(state.phase, Phase::PlaceOpen);
    }

    SessionState state;
    SteadyTime now{};
};

TEST_F(ExtraStills, TheOwnShutterTakesTheOpenPlacesPicture) {
    openPlace();
    tell(event::Judged{state.session, Readiness::Failing, {}});
    const auto effects = tell(event::OwnShutter{state.request + 1});
    EXPECT_EQ(state.phase, Phase::Developing);
    ASSERT_EQ(all<effect::Develop>(effects).size(), 1u);
    EXPECT_EQ(all<effect::Develop>(effects)[0].first, 1u);
    EXPECT_EQ(all<effect::Develop>(effects)[0].request, 1u);
    EXPECT_TRUE(all<effect::RequestStill>(effects).empty()) << "it is there already";
    tell(event::Developed{1, false});
    EXPECT_EQ(state.phase, Phase::Saving);
    tell(event::Stored{1, *Serial::fromNumber(7)});
    EXPECT_FALSE(state.place);
}

TEST_F(ExtraStills, ItAlsoWorksWhileThePreviewIsLost) {
    openPlace();
    tell(event::CameraChanged{false});
    tell(event::OwnShutter{1});
    EXPECT_EQ(state.phase, Phase::Developing);
}

TEST_F(ExtraStills, WithoutAPlaceOrDuringACaptureItChangesNothing) {
    tell(event::OwnShutter{1});
    EXPECT_EQ(state.phase, Phase::NoPlace);
    EXPECT_EQ(state.request, 0u);
    openPlace();
    EXPECT_TRUE(tell(event::OwnShutter{5}).empty()) << "not the next number";
    tell(event::OwnShutter{1});
    EXPECT_TRUE(tell(event::OwnShutter{2}).empty());
    EXPECT_EQ(state.request, 1u);
}

TEST_F(ExtraStills, WhatIsKeptAsideIsSaidAndLogged) {
    const Error aside{ErrorId::StillKeptAside, "recovered/unasked-01234567.jpg", {}};
    const auto effects = tell(event::StillKeptAside{aside});
    ASSERT_TRUE(state.fault);
    EXPECT_EQ(state.fault->what, SessionFault::What::StillAside);
    EXPECT_EQ(state.fault->error, aside);
    EXPECT_EQ(all<effect::Log>(effects).size(), 1u);
    EXPECT_EQ(all<effect::Sound>(effects)[0].sound, SessionSound::Refused);
}

TEST(StillAside, IsWrittenUnchangedAndOnce) {
    const test::TempFolder job;
    const Still still{
        0, std::make_shared<const std::vector<unsigned char>>(std::vector<unsigned char>{1, 2, 3}), ".jpg", {}};
    const auto first = keepAside(job.path(), still);
    const auto again = keepAside(job.path(), still);
    ASSERT_TRUE(first && again);
    EXPECT_EQ(*first, *again);
    EXPECT_TRUE(first->starts_with("recovered/unasked-")) << *first;
    EXPECT_EQ(std::filesystem::file_size(job / *first), 3u);
}

}  // namespace
}  // namespace xuezhao
