#pragma once

#include "core/session/station_controller.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

/// What a run without a window is to do.
struct OperatorPlan {
    int people = 5;                     ///< how many come
    std::vector<std::string> pictures;  ///< names of a replay's files, in order; empty for another camera
    /// A photograph cannot do what it is told: it is taken as it is, with its findings.
    bool replays() const { return !pictures.empty(); }
};

/// What became of it.
struct OperatorReport {
    int captured = 0;
    int failing = 0;  ///< of the captured, those with a file that fails
    int refused = 0;
    std::optional<Error> stopped;  ///< what ended the run before everybody had their turn
    std::optional<int> signal;     ///< the one that ended it
};

/// Sits at the station instead of a photographer: answers questions, gives up on people who never get it
/// right, and prints one line for each person. Lives in the controller's thread.
class HeadlessOperator : public QObject {
    Q_OBJECT

public:
    HeadlessOperator(StationController& controller, OperatorPlan plan);

    const OperatorReport& report() const { return m_report; }

    /// Ends the run as soon as nothing is being saved.
    void stopForSignal(int signal);

Q_SIGNALS:
    void finished();

private:
    using Clock = std::chrono::steady_clock;

    void look();
    void lookAtPlace(const SessionView& view);
    void noticeBadPicture();
    void onSaved(const SavedCapture& capture);
    void refuse(const SessionView& view, const std::string& reason);
    void stop(const Error& error);
    std::string pictureName() const;  ///< of the person whose turn it is, with two blanks; empty without a replay
    void finishWhenDone();
    void finish();

    StationController& m_controller;
    OperatorPlan m_plan;
    OperatorReport m_report;
    QTimer m_timer;
    std::uint64_t m_session = 0;  ///< the place that is looked at
    Clock::time_point m_since;    ///< since when it is open, or nobody came
    std::optional<Clock::time_point> m_failingSince;
    std::set<std::string> m_badPictures;
    std::size_t m_turn = 0;  ///< index of the picture whose turn it is
    bool m_cameraSeen = false;
    bool m_finished = false;
};

}  // namespace xuezhao
