#include "core/session/studio_watch.h"

#include <utility>

namespace xuezhao {

namespace {

// Somebody who leans out of the picture or turns round is back before this.
constexpr std::chrono::milliseconds kEmptyAfter{1500};

}  // namespace

void StudioWatch::camera(std::string title, bool real) {
    m_camera = std::move(title);
    m_real = real;
}

void StudioWatch::opened(std::optional<Baseline> baseline) {
    m_known = true;
    if (baseline) m_watch.emplace(std::move(*baseline));
}

void StudioWatch::setUp(Baseline baseline) {
    m_known = true;
    m_watch.emplace(std::move(baseline));
}

std::vector<DriftId> StudioWatch::saved(const Facts& still) {
    return compares() ? m_watch->still(still) : std::vector<DriftId>();
}

std::vector<DriftId> StudioWatch::seen(const LiveResult& frame, const Standards& standards, SteadyTime now) {
    if (frame.facts.faces > 0 || frame.session != 0) {
        m_emptySince.reset();
        return {};
    }
    if (!m_emptySince) m_emptySince = now;
    if (now - *m_emptySince < kEmptyAfter || standards.empty() || !compares() || !m_watch->wantsFrame(now)) return {};
    return m_watch->emptyFrame(frame.frame.image, mapWall(frame.frame.image, frame.facts, standards), now);
}

StudioView StudioWatch::view(WallTime now) const {
    StudioView view;
    const Baseline* baseline = m_watch ? &m_watch->morning() : nullptr;
    view.setupDue = m_real && m_known && !m_skipped && setupDue(baseline, m_camera, now);
    if (baseline) view.setUpAt = baseline->when;
    if (compares()) view.drifted = m_watch->drifted();
    return view;
}

}  // namespace xuezhao
