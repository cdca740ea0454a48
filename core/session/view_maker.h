#pragma once

#include "core/session/session_machine.h"
#include "core/session/session_view.h"

namespace xuezhao {

/// What is known beside the session's own state.
struct StationNews {
    std::shared_ptr<const LiveResult> live;   ///< the last measured frame
    std::shared_ptr<const LiveResult> shown;  ///< the last developed still
    std::optional<Instruction> instruction;   ///< steadied
    std::vector<RecentCapture> recent;
    std::optional<RecentCapture> opened;  ///< the photograph that was asked for last; it may be in `recent` too
    std::shared_ptr<const LiveResult> openedPicture;  ///< its pixels
    std::optional<JobCounts> counts;
    std::optional<Serial> upcoming;
    StatusView status;
    StudioView studio;
    std::string jobTitle;
    std::optional<Error> notReady;  ///< why the station cannot work: the job, the camera, the face engine
};

/// The one thing that the bar above the picture says. Pure.
Cue chooseCue(const SessionState& state, const StationNews& news);

/// A person as screens and reports show them.
PersonCard cardOf(const Person& person);

/// The snapshot for the window. Pure.
SessionView makeView(const SessionState& state, const StationNews& news, SteadyTime now, const SessionRules& rules);

}  // namespace xuezhao
