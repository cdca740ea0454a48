#include "core/session/station_work.h"

#include "core/picture/flash.h"
#include "core/session/still_aside.h"

#include <utility>

namespace xuezhao {

/// A still that nobody asked for is the open place's photograph, or is kept aside: never lost, never somebody else's.
void StationController::Work::extraStill(Still still, ExtraStill why) {
    if (why == ExtraStill::OwnShutter) {
        const std::uint64_t next = state.request + 1;
        still.request = next;
        stills[next] = still;
        shutterAt = now();
        apply(event::OwnShutter{next});
        if (state.request == next) {
            ownStill = std::move(still);
            return;
        }
        stills.erase(next);
    }
    setAside(still);
}

/// What the camera's own shutter brought is not lost with a failed development.
void StationController::Work::keepUndeveloped(std::uint64_t request) {
    const std::optional<Still> own = std::exchange(ownStill, std::nullopt);
    if (own && own->request == request) setAside(*own);
}

void StationController::Work::setAside(const Still& still) {
    store->ask([still](OpenJob& open) { return keepAside(open.job->folder(), still); },
               [this](const Result<std::string>& kept) {
                   const Error told = kept ? Error{ErrorId::StillKeptAside, *kept, {}} : kept.error();
                   apply(event::StillKeptAside{told});
               });
}

/// Whether stills are flashed is what the camera said of the last one; the job remembers it for the next start.
void StationController::Work::learnFlash(const Still& still) {
    if (const auto fired = flashFired(*still.original)) rememberFlash(*fired);
}

void StationController::Work::rememberFlash(bool flashed) {
    if (stillFlashed.exchange(flashed) == flashed) return;
    changeSettings([flashed](JobSettings& settings) { settings.stillFlashed = flashed; });
}

/// What cannot be kept is set anew the next time.
void StationController::Work::changeSettings(std::function<void(JobSettings&)> change) {
    store->ask(
        [change = std::move(change)](OpenJob& open) {
            JobSettings settings = open.job->settings();
            change(settings);
            return open.job->setSettings(settings);
        },
        [](const Result<void>&) {});
}

}  // namespace xuezhao
