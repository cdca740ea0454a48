#pragma once

#include "core/session/session_machine.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace xuezhao {

using namespace std::chrono_literals;

/// A session that is driven by hand, its clock too.
class SessionMachine : public testing::Test {
protected:
    SessionRules rules;
    SessionState state;
    std::vector<SessionEffect> effects;  ///< of the last step
    SteadyTime now{1h};

    void does(const SessionEvent& event, std::chrono::milliseconds later = 0ms) {
        now += later;
        SessionStep step = advance(state, event, now, rules);
        state = std::move(step.state);
        effects = std::move(step.effects);
    }

    template <typename E>
    const E* effect() const {
        for (const SessionEffect& one : effects)
            if (const E* wanted = std::get_if<E>(&one)) return wanted;
        return nullptr;
    }
    bool sounded(SessionSound sound) const {
        const auto* heard = effect<effect::Sound>();
        return heard && heard->sound == sound;
    }
    bool logged(const std::string& event) const {
        for (const SessionEffect& one : effects)
            if (const auto* log = std::get_if<effect::Log>(&one); log && log->event == event) return true;
        return false;
    }

    static Candidate candidate(int id, int serial, bool taken = false) {
        Candidate who{{}, *Serial::fromNumber(serial), taken};
        who.person.id = PersonId{id};
        return who;
    }
    void scan(const std::string& number = "2022110001") {
        Presented presented;
        presented.scan.number = number;
        does(event::Scanned{presented});
    }
    void find(const Candidate& who) { does(event::Found{state.lookup, {}, who}); }
    void scanAndFind(const Candidate& who) {
        scan();
        find(who);
    }
    void see(Readiness readiness, std::chrono::milliseconds later = 0ms, std::set<std::string> doubtful = {}) {
        does(event::Judged{state.session, readiness, std::move(doubtful)}, later);
    }
    void openFirst() {
        does(event::CameraChanged{true});
        scanAndFind(candidate(1, 1));
        ASSERT_EQ(state.phase, Phase::PlaceOpen);
    }
    void capture() {
        see(Readiness::Green);
        does(event::ShutterPressed{});
        ASSERT_EQ(state.phase, Phase::Capturing);
    }
    void develop(bool failing = false) {
        capture();
        does(event::StillArrived{state.request});
        does(event::Developed{state.request, failing});
        ASSERT_EQ(state.phase, Phase::Saving);
    }
    /// Saves a photograph with the number `capture`, on which a person has three lines to look at.
    void saveToLookAt(int person, int capture) {
        if (!state.cameraReady) does(event::CameraChanged{true});
        does(event::TimePassed{}, 1s);
        scanAndFind(candidate(person, person));
        develop();
        does(event::Stored{state.request, state.place->who.serial, {}, CaptureId{capture}, 3});
        ASSERT_EQ(state.phase, Phase::Saved);
    }
    void save(bool failing = false) {
        develop(failing);
        does(event::Stored{state.request, state.place->who.serial});
        ASSERT_EQ(state.phase, Phase::Saved);
    }
};

}  // namespace xuezhao
