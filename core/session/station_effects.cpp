#include "core/session/station_work.h"

#include "core/session/desk.h"

#include <utility>

namespace xuezhao {

void StationController::Work::perform(const effect::LookUp& effect) {
    store->ask([presented = effect.presented](OpenJob& open) { return desk::meet(*open.job, presented); },
               [this, effect](Result<std::optional<Candidate>> who) {
                   if (who) apply(event::Found{effect.lookup, effect.presented, std::move(*who)});
                   else apply(event::LookUpFailed{effect.lookup, who.error()});
               });
}

void StationController::Work::perform(const effect::AddWalkUp& effect) {
    store->ask([scan = effect.presented.scan](OpenJob& open) { return desk::addWalkUp(open.job->store(), scan); },
               [this, effect](Result<Candidate> who) {
                   if (who) apply(event::Found{effect.lookup, effect.presented, std::move(*who)});
                   else apply(event::LookUpFailed{effect.lookup, who.error()});
                   refreshOverview();
               });
}

void StationController::Work::perform(const effect::RequestStill& effect) {
    if (state.burst.asked == 1) shutterAt = now();
    ++news.status.stills.asked;
    camera->requestStill(effect.request);
}

Result<void> StationController::Work::openDarkroom() {
    if (darkroom) return {};
    auto engine = parts.makeEngine();
    if (!engine) return engine.error();
    photoEngine = std::move(*engine);
    auto second = parts.makeSecondOpinion ? parts.makeSecondOpinion() : nullptr;
    darkroom = std::make_unique<Darkroom>(*photoEngine, standards, std::move(second));
    return {};
}

void StationController::Work::perform(const effect::Develop& effect) {
    const std::uint64_t request = effect.request;
    auto burst = std::make_shared<std::vector<Still>>();
    for (auto& [number, still] : stills)
        if (number >= effect.first && number <= request) burst->push_back(std::move(still));
    stills.clear();
    const bool taken = photo->post([this, request, burst] {
        Result<DevelopedStill> result = [&]() -> Result<DevelopedStill> {
            if (const auto open = openDarkroom(); !open) return open.error();
            return darkroom->developBest(std::move(*burst), quarterTurns);
        }();
        post([this, request, result = std::make_shared<Result<DevelopedStill>>(std::move(result))] {
            if (!*result) {
                keepUndeveloped(request);
                return apply(event::DevelopFailed{request, result->error()});
            }
            ownStill.reset();
            auto done = std::make_shared<DevelopedStill>(std::move(**result));
            learnFlash(done->still);
            developed.clear();
            developed[request] = done;
            news.shown = done->shown;
            apply(event::Developed{request, done->failing()});
        });
    });
    if (!taken)
        post([this, request] {
            apply(event::DevelopFailed{request, {ErrorId::StillOverdue, {}, "photo thread busy"}});
        });
}

void StationController::Work::perform(const effect::Store& effect) {
    const auto found = developed.find(effect.request);
    if (found == developed.end()) return;
    auto done = found->second;
    store->ask(
        [done, person = effect.person, title = news.status.cameraTitle](OpenJob& open) -> Result<desk::SavedCapture> {
            auto capture = open.saver.save(desk::toSave(*done, person, title));
            if (!capture) return capture.error();
            // It is saved whatever the comparison says: a twin that cannot be looked for is none.
            const auto twin = desk::twinOf(open.job->store(), *capture);
            return desk::SavedCapture{std::move(*capture), twin ? *twin : std::nullopt};
        },
        [this, request = effect.request](const Result<desk::SavedCapture>& saved) {
            if (saved) return stored(request, saved->capture, saved->twin);
            developed.erase(request);
            devices.notSaved(saved.error(), std::chrono::system_clock::now());
            showDevices();
            apply(event::StoringFailed{request, saved.error()});
        });
}

void StationController::Work::perform(const effect::Sound& effect) {
    Q_EMIT self.sounded(effect.sound);
}

void StationController::Work::perform(const effect::Log& effect) {
    store->ask([effect](OpenJob& open) { return open.job->store().appendLog(effect.event, effect.detail); },
               [](const Result<void>&) {});  // the database tells of its failure when a capture is saved
}

void StationController::Work::perform(const effect::KeepLook& effect) {
    store->ask([effect, catalogue = parts.catalogue](
                   OpenJob& open) { return desk::keepLook(open.job->store(), *catalogue, effect.review, effect.by); },
               [this, id = effect.review.capture](const Result<Capture>& kept) {
                   if (!kept) return apply(event::LookNotKept{id, kept.error()});
                   const auto follow = [&](RecentCapture& entry) {
                       if (entry.id == id) entry = desk::recentOf(*kept, entry.name, usedStandards(), entry.thumbnail);
                   };
                   for (RecentCapture& entry : news.recent) follow(entry);
                   if (news.opened) follow(*news.opened);
                   refreshOverview();
               });
}

void StationController::Work::perform(const effect::NextReview&) {
    openReview([](Store& jobStore) { return jobStore.nextToLookAt(); });
}

void StationController::Work::openReview(std::function<Result<std::optional<CaptureId>>(Store&)> which) {
    if (!store) return;
    using Opened = Result<std::optional<desk::OpenedReview>>;
    store->ask(
        [which = std::move(which), catalogue = parts.catalogue, used = standards](OpenJob& open) -> Opened {
            const auto id = which(open.job->store());
            if (!id) return id.error();
            if (!*id) return std::optional<desk::OpenedReview>();
            auto opened = desk::openReview(*open.job, **id, {*catalogue, used});
            if (!opened) return opened.error();
            return std::optional(std::move(*opened));
        },
        [this](Opened opened) {
            if (!opened || !*opened) return;
            auto picture = std::make_shared<LiveResult>();
            picture->frame.image = (*opened)->photo;
            picture->facts.picture = (*opened)->photo.size();
            news.opened = std::move((*opened)->capture);
            news.openedPicture = picture->frame.image.empty() ? nullptr : std::move(picture);
            apply(event::ReviewOpened{std::move((*opened)->review)});
        });
}

void StationController::Work::perform(const effect::ClassEnded& effect) {
    Q_EMIT self.classEnded(QString::fromStdString(effect.className));
}

void StationController::Work::perform(const effect::PersonLeaves&) {
    if (camera) camera->nextSubject();
}

}  // namespace xuezhao
