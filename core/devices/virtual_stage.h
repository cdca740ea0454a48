#pragma once

#include "core/base/frame.h"
#include "core/devices/virtual_act.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

namespace xuezhao {

/// Who comes to a stage with a reader.
struct Visitors {
    int people = 0;             ///< how many come; 0 for no end
    std::set<int> absent = {};  ///< numbers of people who do not come, and are not counted
};

/// Where a camera without a lens and a reader without cards meet: whose turn it is. The reader waits for a
/// free stage, presents the next person and calls enter(); the camera shows them and calls nextSubject() when
/// the session is done with them. Without a reader people come in by themselves. Safe from any thread.
class VirtualStage {
public:
    explicit VirtualStage(ActManner manner = {}, double speed = 1, Visitors visitors = {})
        : m_manner(manner), m_speed(speed), m_visitors(std::move(visitors)) {}

    // --- the camera's side ---
    ActMoment moment(SteadyTime now);
    SubjectScene scene(SteadyTime now, cv::Size frame);
    /// The person here leaves. Nothing happens on an empty stage.
    void nextSubject(SteadyTime now);

    // --- the reader's side ---
    void attachReader();
    /// Waits until the stage is free for the next person and gives their number, counted from 0; nothing
    /// after close() and when all have come.
    std::optional<int> awaitTurn();
    void enter(int person, SteadyTime now);
    void close();

private:
    void settle(SteadyTime now);  ///< what time alone changes; under the lock
    double since(SteadyTime then, SteadyTime now) const;

    const ActManner m_manner;
    const double m_speed;  ///< of the people; 2 is twice as fast
    const Visitors m_visitors;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    ActPhase m_phase = ActPhase::Away;
    SteadyTime m_since = std::chrono::steady_clock::now();
    int m_person = -1;  ///< the last one that entered
    int m_came = 0;     ///< people who were given a turn
    bool m_reader = false;
    bool m_closed = false;
};

using SharedStage = std::shared_ptr<VirtualStage>;

}  // namespace xuezhao
