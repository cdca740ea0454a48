#include "core/session/station_work.h"
#include "core/session/still_aside.h"

#include <utility>

namespace xuezhao {

/// A still that nobody asked for is the open place's photograph, or is kept aside: never lost, never somebody else's.
void StationController::Work::extraStill(Still still, ExtraStill why) {
    if (why == ExtraStill::OwnShutter) {
        const std::uint64_t next = state.request + 1;
        still.request = next;
        stills[next] = still;
        shutterAt = std::chrono::steady_clock::now();
        apply(event::OwnShutter{next});
        if (state.request == next) return;
        stills.erase(next);
    }
    store->ask([still = std::move(still)](OpenJob& open) { return keepAside(open.job->folder(), still); },
               [this](const Result<std::string>& kept) {
                   const Error told = kept ? Error{ErrorId::StillKeptAside, *kept, {}} : kept.error();
                   apply(event::StillKeptAside{told});
               });
}

}  // namespace xuezhao
