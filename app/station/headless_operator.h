#pragma once

#include "core/session/station_controller.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

class TypedLines;

/// What a run without a window is to do.
struct OperatorPlan {
    int people = 5;                     ///< how many come, or before real readers are captured; 0: no end
    bool invented = true;               ///< people who are presented once, so that one who is refused is done
    std::chrono::seconds wait{60};      ///< how long to wait for somebody to come; 0: for ever
    std::vector<std::string> pictures;  ///< names of a replay's files, in order; empty for another camera
    std::filesystem::path folder;       ///< of the job
    /// Where a reader types; null: nobody does. Takes a line, UTF-8.
    std::function<void(std::string_view)> typed;
    bool onlyTyped = false;  ///< no reader but that one: when the typing ends, nobody comes any more

    /// A photograph cannot do what it is told: it is taken as it is, with its findings.
    bool replays() const { return !pictures.empty(); }
};

/// What became of it.
struct OperatorReport {
    int captured = 0;  ///< people
    int failing = 0;   ///< of the captures, those with a file that fails
    int refused = 0;
    std::optional<Error> stopped;  ///< what ended the run before everybody had their turn
    std::optional<int> signal;     ///< the one that ended it
};

/// Sits at the station instead of a photographer: answers questions, gives up on people who never get it
/// right, prints one line of JSON for each capture and tells the rest on standard error. Lives in the controller's
/// thread.
class HeadlessOperator : public QObject {
    Q_OBJECT

public:
    /// \param lines  what is typed; may be null
    HeadlessOperator(StationController& controller, OperatorPlan plan, TypedLines* lines);

    const OperatorReport& report() const { return m_report; }

    /// Ends the run as soon as nothing is being saved.
    void stopForSignal(int signal);

Q_SIGNALS:
    void finished();

private:
    using Clock = std::chrono::steady_clock;

    void look();
    void lookAtNobody(const SessionView& view);
    void lookAtPlace(const SessionView& view);
    void takeAgain(const SessionView& view);
    std::optional<Error> deviceGone(const StatusView& status);
    void tellDevices(const StatusView& status);
    void onView();
    void noticeBadPicture(const SessionView& view);
    void onSaved(const SavedCapture& capture);
    void refuse(const SessionView& view, const std::string& reason);
    void stop(const Error& error);
    std::string pictureName() const;  ///< of the person whose turn it is; empty without a replay
    void finishWhenDone();
    void finish();

    StationController& m_controller;
    OperatorPlan m_plan;
    TypedLines* const m_lines;
    OperatorReport m_report;
    QTimer m_timer;
    std::uint64_t m_session = 0;  ///< the place that is looked at
    Clock::time_point m_begun;    ///< of the run
    Clock::time_point m_since;    ///< since when it is open, or nobody came
    Clock::time_point m_cameraSeen;
    Clock::time_point m_typedAt{};
    std::optional<Clock::time_point> m_failingSince;
    std::optional<Clock::time_point> m_notTakenSince;
    int m_tries = 0;  ///< times that a still of the open place was asked for again
    DeviceEvents m_told;
    std::set<std::string> m_badPictures;
    std::set<PersonId> m_captured;
    std::size_t m_turn = 0;  ///< index of the picture whose turn it is
    bool m_finished = false;
};

}  // namespace xuezhao
