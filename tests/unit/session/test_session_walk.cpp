// A session under random events, in any order and any number, against what a capture day must never see.

#include "core/session/session_machine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <vector>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

/// Plays store, camera and people: answers what the session asks for, or fails, or answers late, or twice.
class World {
public:
    explicit World(unsigned seed) : m_random(seed) {}

    void step() {
        const Before before{m_state.phase, m_state.place, m_state.session, m_state.request,
                            m_state.question ? std::optional(m_state.question->kind) : std::nullopt};
        const SessionEvent event = chance(40) ? usualEvent() : anyEvent();
        m_now += std::chrono::milliseconds(pick(400));
        SessionStep step = advance(m_state, event, m_now, m_rules);
        m_state = std::move(step.state);
        check(before, event, step.effects);
    }

    int saves() const { return m_saves; }
    int opened() const { return static_cast<int>(m_state.session); }

private:
    struct Before {
        Phase phase;
        std::optional<Place> place;
        std::uint64_t session, request;
        std::optional<QuestionKind> asked;
    };

    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool chance(int percent) { return pick(100) < percent; }
    /// Mostly the newest number, sometimes an earlier one.
    std::uint64_t number(std::uint64_t newest) { return chance(85) || newest == 0 ? newest : newest - 1; }

    Candidate candidate(int id) {
        const auto serial = m_serials.find(id);
        const bool taken = serial != m_serials.end();
        Candidate who{{}, *Serial::fromNumber(taken ? serial->second : m_used + 1), taken};
        who.person.id = PersonId{id};
        return who;
    }

    /// What comes next on an undisturbed day.
    SessionEvent usualEvent() {
        switch (m_state.phase) {
            case Phase::NoPlace:
                if (!m_state.lookingUp) return event::Scanned{};
                return event::Found{m_state.lookup, {}, candidate(1 + pick(9))};
            case Phase::PlaceOpen:
            case Phase::Counting: return event::Judged{m_state.session, Readiness::Green, {}};
            case Phase::Asking: return event::Answered{Answer::Right};
            case Phase::Capturing: return event::StillArrived{m_state.request};
            case Phase::Developing: return event::Developed{m_state.request, false};
            case Phase::Saving: return stored();
            case Phase::Holding:
            case Phase::Saved: break;
        }
        return event::TimePassed{};
    }

    SessionEvent anyEvent() {
        const Error error{chance(50) ? ErrorId::DiskFull : ErrorId::WriteFailed, {}, {}};
        switch (pick(25)) {
            case 0: return event::Scanned{};
            case 1: {
                std::optional<Candidate> who;
                if (chance(85)) who = candidate(1 + pick(9));
                return event::Found{number(m_state.lookup), {}, who};
            }
            case 2: return event::LookUpFailed{number(m_state.lookup), error};
            case 3: return event::Answered{chance(50) ? Answer::Left : Answer::Right};
            case 4: return event::ShutterPressed{};
            case 5: return event::ShutterReleased{};
            case 6:
            case 7: return event::Judged{number(m_state.session), static_cast<Readiness>(pick(4)), {"lips"}};
            case 8: return event::Ticked{chance(50) ? "lips" : "eyes_open"};
            case 9:
            case 10: return event::StillArrived{number(m_state.request)};
            case 11: return event::StillFailed{number(m_state.request), error};
            case 12:
            case 13: return event::Developed{number(m_state.request), chance(30)};
            case 14: return event::DevelopFailed{number(m_state.request), error};
            case 15:
            case 16: return stored();
            case 17: return event::StoringFailed{number(m_state.request), error};
            case 18: return event::CameraChanged{chance(80)};
            case 19: return event::DiskChanged{chance(20)};
            case 20:
            case 22:
            case 23: return event::Seen{glimpse()};
            case 21: return chance(30) ? SessionEvent(event::Skipped{}) : SessionEvent(event::RetakeAsked{});
            default: return chance(10) ? SessionEvent(event::AutoShutterToggled{}) : SessionEvent(event::TimePassed{});
        }
    }

    /// Nobody, or a face at one of three places.
    Glimpse glimpse() {
        Glimpse seen{std::nullopt, {1280, 960}};
        if (chance(70)) seen.face = cv::Rect2d(50.0 + 450 * pick(3), 300, 200, 260);
        return seen;
    }

    /// The store writes only what it was asked to, and gives a person one serial for good.
    SessionEvent stored() {
        if (!m_storing) return event::Stored{0, *Serial::fromNumber(1)};
        const auto [request, person] = *m_storing;
        m_storing.reset();
        if (!m_serials.contains(person)) m_serials[person] = ++m_used;
        ++m_saves;
        return event::Stored{request, *Serial::fromNumber(m_serials[person])};
    }

    void check(const Before& before, const SessionEvent& event, const std::vector<SessionEffect>& effects) {
        int stills = 0;
        for (const SessionEffect& effect : effects) {
            if (std::get_if<effect::RequestStill>(&effect)) ++stills;
            if (const auto* store = std::get_if<effect::Store>(&effect)) {
                ASSERT_TRUE(before.place) << "a picture is saved for the one whose place it was taken in";
                EXPECT_EQ(store->person, m_personOfStill);
                EXPECT_EQ(store->request, m_state.request);
                m_storing = {store->request, static_cast<int>(store->person)};
            }
        }
        if (std::get_if<event::StoringFailed>(&event) && before.phase == Phase::Saving &&
            m_state.phase != Phase::Saving) {
            m_storing.reset();
        }
        if (stills > 0) {
            EXPECT_EQ(stills, 1);
            ASSERT_TRUE(before.place) << "no picture without an open place";
            const bool next = before.phase == Phase::Capturing && m_state.burst.asked > 1;
            EXPECT_TRUE(before.phase == Phase::PlaceOpen || before.phase == Phase::Counting ||
                        before.phase == Phase::Holding || next);
            EXPECT_LE(m_state.burst.asked, m_rules.burst);
            EXPECT_TRUE(m_state.cameraReady);
            EXPECT_TRUE(next || !m_state.diskFull);
            EXPECT_FALSE(m_state.lookingUp);
            EXPECT_TRUE(next || !m_state.presence.there || m_state.place->visitor == m_state.presence.visitor);
            m_personOfStill = before.place->who.person.id;
        }
        checkPlaces(before, event);
        checkForm();
    }

    void checkPlaces(const Before& before, const SessionEvent& event) {
        EXPECT_LE(m_state.session - before.session, 1u) << "one event opens one place at most";
        if (m_state.session != before.session) {
            const bool byStoreOrAnswer = std::get_if<event::Found>(&event) || std::get_if<event::Answered>(&event) ||
                                         std::get_if<event::RetakeAsked>(&event);
            EXPECT_TRUE(byStoreOrAnswer);
        }
        if (!before.place) return;
        const bool gone = !m_state.place || m_state.place->session != before.place->session;
        if (!gone) {
            EXPECT_EQ(m_state.place->who.person.id, before.place->who.person.id);
            return;
        }
        const auto* answer = std::get_if<event::Answered>(&event);
        const bool replaced = answer && answer->answer == Answer::Right;
        const bool saved = std::get_if<event::Stored>(&event) != nullptr;
        const bool skipped = std::get_if<event::Skipped>(&event) != nullptr;
        const bool next = std::get_if<event::Found>(&event) && before.place->keptAttempt;
        const bool denied = answer && before.asked == QuestionKind::PersonChanged;
        EXPECT_TRUE(replaced || saved || skipped || next || denied) << "a place was lost by event " << event.index();
    }

    void checkForm() {
        const Phase phase = m_state.phase;
        EXPECT_EQ(m_state.question.has_value(), phase == Phase::Asking);
        if (phase == Phase::NoPlace) {
            EXPECT_FALSE(m_state.place);
        }
        if (phase != Phase::NoPlace && phase != Phase::Asking && phase != Phase::Saved) {
            EXPECT_TRUE(m_state.place);
        }
        if (phase == Phase::Counting || phase == Phase::Holding) {
            EXPECT_TRUE(m_state.canTake());
        }
        if (phase == Phase::Capturing || phase == Phase::Developing || phase == Phase::Saving) {
            EXPECT_FALSE(m_state.lookingUp);
        }
        if (m_state.place) {
            EXPECT_EQ(m_state.place->session, m_state.session);
        }
        // Serials: as many as people with a saved picture, without a gap.
        EXPECT_EQ(m_used, static_cast<int>(m_serials.size()));
    }

    std::mt19937 m_random;
    SessionRules m_rules;
    SessionState m_state;
    SteadyTime m_now{1h};
    PersonId m_personOfStill{};
    std::optional<std::pair<std::uint64_t, int>> m_storing;
    std::map<int, int> m_serials;  ///< of people with a saved picture
    int m_used = 0;
    int m_saves = 0;
};

TEST(SessionWalk, NoOrderOfEventsBreaksACaptureDay) {
    int saves = 0, opened = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        World world(seed);
        for (int i = 0; i < 3000 && !testing::Test::HasFailure(); ++i) world.step();
        saves += world.saves();
        opened += world.opened();
    }
    EXPECT_GT(saves, 500) << "the walk must reach the disk often enough to mean something";
    EXPECT_GT(opened, 1000);
}

}  // namespace
}  // namespace xuezhao
