// The morning set-up's part of the controller: test captures that leave no record, the baseline, drift.

#include "core/session/station_work.h"

#include <algorithm>
#include <utility>

namespace xuezhao {

namespace {

/// Numbers of test captures: far above those that the session counts from 1.
constexpr std::uint64_t kFirstTest = std::uint64_t(1) << 62;

}  // namespace

bool StationController::Work::isTest(std::uint64_t request) {
    return request >= kFirstTest;
}

void StationController::Work::readBaseline() {
    store->ask([](OpenJob& open) { return xuezhao::readBaseline(open.job->store()); },
               [this](Result<std::optional<Baseline>> kept) {
                   // One that cannot be read is none: the set-up is asked for again.
                   studio.opened(kept ? std::move(*kept) : std::nullopt);
                   showStudio();
                   publish();
               });
}

void StationController::Work::showStudio() {
    news.studio = studio.view(std::chrono::system_clock::now());
    news.status.stillFlashed = stillFlashed.load();
}

void StationController::Work::drifted(const std::vector<DriftId>& announced) {
    showStudio();
    for (const DriftId id : announced) perform(effect::Log{"drift", std::string(driftTable()[std::size_t(id)].name)});
    if (!announced.empty()) Q_EMIT self.drifted(announced);
}

void StationController::Work::testStill(Still still) {
    if (still.request != testRequest) return;
    testRequest = 0;
    auto shared = std::make_shared<Still>(std::move(still));
    const bool taken = photo && photo->post([this, shared] {
        Result<DevelopedStill> result = [&]() -> Result<DevelopedStill> {
            if (const auto open = openDarkroom(); !open) return open.error();
            return darkroom->develop(std::move(*shared), quarterTurns);
        }();
        post([this, result = std::make_shared<Result<DevelopedStill>>(std::move(result))] {
            Q_EMIT self.testTaken(*result ? TestCapture{(*result)->shown, {}} : TestCapture{{}, result->error()});
        });
    });
    if (!taken) Q_EMIT self.testTaken({{}, Error{ErrorId::StillOverdue, {}, "photo thread busy"}});
}

void StationController::Work::testFailed(std::uint64_t request, const Error& error) {
    if (request != testRequest) return;
    testRequest = 0;
    Q_EMIT self.testTaken({{}, error});
}

void StationController::takeTest() {
    Work& work = *m_work;
    if (work.testRequest != 0) return;  // one is on its way
    if (!work.camera || !work.state.cameraReady) {
        Q_EMIT testTaken({{}, Error{ErrorId::CameraLost, {}, "no camera for a test capture"}});
        return;
    }
    work.testRequest = std::max(kFirstTest, work.lastTest + 1);
    work.lastTest = work.testRequest;
    work.camera->requestStill(work.testRequest);
}

void StationController::setSettingUp(bool settingUp) {
    Work& work = *m_work;
    if (std::exchange(work.settingUp, settingUp) == settingUp || !settingUp) return;
    // A count that runs would shoot while nobody looks at the page that says so.
    if (work.state.place) work.apply(event::Judged{work.state.place->session, Readiness::Unknown, {}});
}

void StationController::keepBaseline(Baseline baseline) {
    Work& work = *m_work;
    if (!work.store || !work.camera) return;
    baseline.camera = work.camera->info().title;
    work.store->ask([baseline](OpenJob& open) { return xuezhao::keepBaseline(open.job->store(), baseline); },
                    [this, baseline](const Result<void>& kept) {
                        if (kept) m_work->studio.setUp(baseline);
                        m_work->showStudio();
                        m_work->publish();
                        Q_EMIT baselineKept(kept ? std::optional<Error>() : std::optional(kept.error()));
                    });
}

void StationController::logSkippedStep(const std::string& step) {
    if (m_work->store) m_work->perform(effect::Log{"setup-skipped", step});
}

void StationController::skipSetup() {
    m_work->studio.skipped();
    m_work->showStudio();
    m_work->publish();
}

}  // namespace xuezhao
