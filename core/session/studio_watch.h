#pragma once

#include "core/session/live_result.h"
#include "core/setup/drift.h"

#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// What the morning set-up left, for the window.
struct StudioView {
    bool setupDue = false;         ///< today's set-up was neither done nor skipped
    std::vector<DriftId> drifted;  ///< since then, and not mended
    std::optional<WallTime> setUpAt;

    friend bool operator==(const StudioView&, const StudioView&) = default;
};

/// Feeds the drift watch of one job with what its camera brings. Belongs to the controller's thread.
class StudioWatch {
public:
    /// Nobody has to set up a camera that sees nobody who is there.
    void camera(std::string title, bool real);
    /// What the job keeps; nothing: it was never set up.
    void opened(std::optional<Baseline> baseline);
    void setUp(Baseline baseline);
    void skipped() { m_skipped = true; }

    /// A still was saved. \return what is to be announced now
    std::vector<DriftId> saved(const Facts& still);
    /// A frame was measured. Looks at one a second while nobody is there.
    std::vector<DriftId> seen(const LiveResult& frame, const Standards& standards, SteadyTime now);

    StudioView view(WallTime now) const;

private:
    /// Another camera's baseline says nothing.
    bool compares() const { return m_watch && m_watch->morning().camera == m_camera; }

    std::string m_camera;
    bool m_real = false;
    bool m_known = false;  ///< the job said what it keeps
    bool m_skipped = false;
    std::optional<DriftWatch> m_watch;
    std::optional<SteadyTime> m_emptySince;
};

}  // namespace xuezhao
