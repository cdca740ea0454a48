#include "core/session/desk.h"
#include "core/session/station_work.h"

#include <utility>

namespace xuezhao {

namespace {

struct Reassigned {
    std::optional<Reassignment> done;
    std::vector<RecentCapture> recent;
};

}  // namespace

void StationController::previewReassign(CaptureId capture, PersonId person) {
    if (!m_work->store) return;
    m_work->store->ask([capture, person](OpenJob& open) { return open.saver.planReassign(capture, person); },
                       [this](const Result<ReassignPlan>& plan) {
                           if (plan) Q_EMIT reassignPlanned(*plan);
                           else Q_EMIT reassignFailed(plan.error());
                       });
}

void StationController::reassign(CaptureId capture, PersonId person) {
    m_work->reassign([capture, person](CaptureSaver& saver) -> Result<std::optional<Reassignment>> {
        auto done = saver.reassign(capture, person);
        if (!done) return done.error();
        return std::optional(std::move(*done));
    });
}

void StationController::undoReassign() {
    m_work->reassign([](CaptureSaver& saver) { return saver.undoReassign(); });
}

void StationController::choosePhotograph(CaptureId capture) {
    if (!m_work->store) return;
    m_work->store->ask([capture](OpenJob& open) { return open.saver.promote(capture); },
                       [this](const Result<std::optional<Reassignment>>& done) {
                           if (!done) Q_EMIT reassignFailed(done.error());
                           else m_work->refreshOverview();
                       });
}

void StationController::Work::reassign(std::function<Result<std::optional<Reassignment>>(CaptureSaver&)> act) {
    if (!store) return;
    if (state.place) return Q_EMIT self.reassignRefused(ReassignRefusal::PlaceOpen);
    store->ask(
        [act = std::move(act), catalogue = parts.catalogue, used = standards](OpenJob& open) -> Result<Reassigned> {
            auto done = act(open.saver);
            if (!done) return done.error();
            auto recent = desk::recentCaptures(*open.job, {*catalogue, used});
            if (!recent) return recent.error();
            return Reassigned{std::move(*done), std::move(*recent)};
        },
        [this](Result<Reassigned> result) {
            if (!result) return Q_EMIT self.reassignFailed(result.error());
            if (!result->done) return Q_EMIT self.reassignRefused(ReassignRefusal::NothingToUndo);
            news.recent = std::move(result->recent);
            refreshOverview();
            const CaptureId moved = result->done->capture;
            openReview([moved](Store&) { return Result(std::optional(moved)); });
            Q_EMIT self.reassigned(*result->done);
        });
}

}  // namespace xuezhao
