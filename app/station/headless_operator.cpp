#include "app/station/headless_operator.h"

#include "app/station/report_text.h"
#include "core/base/masking.h"
#include "core/session/repair_text.h"

#include <algorithm>
#include <iostream>
#include <utility>

namespace xuezhao {

using namespace std::chrono_literals;

namespace {

constexpr auto kLook = 50ms;
/// Drawn people are right after some seconds; one who is not after this long never will be.
constexpr auto kPatience = 60s;
/// A photograph that fails for so long will not change: what it shows is what there is.
constexpr auto kSureOfPicture = 800ms;
/// When nobody comes for so long, something is wrong with the devices.
constexpr auto kNobodyComes = 60s;

bool isUnderWay(Phase phase) {
    return phase == Phase::Capturing || phase == Phase::Developing || phase == Phase::Saving;
}

}  // namespace

HeadlessOperator::HeadlessOperator(StationController& controller, OperatorPlan plan)
    : m_controller(controller), m_plan(std::move(plan)), m_since(Clock::now()) {
    connect(&m_controller, &StationController::viewChanged, this, &HeadlessOperator::noticeBadPicture);
    connect(&m_controller, &StationController::saved, this, &HeadlessOperator::onSaved);
    connect(&m_controller, &StationController::repaired, this,
            [](const RepairReport& report) { std::cout << repairText(report) << std::endl; });
    connect(&m_timer, &QTimer::timeout, this, &HeadlessOperator::look);
    m_timer.start(kLook);
}

void HeadlessOperator::stopForSignal(int signal) {
    m_report.signal = signal;
    look();
}

void HeadlessOperator::look() {
    const auto view = m_controller.view();
    if (m_finished) return;
    if (m_report.signal) {
        if (!isUnderWay(view->phase)) finish();
        return;
    }
    if (view->cue.id == CueId::JobFault || view->cue.id == CueId::NotSaved || view->cue.id == CueId::DiskFull) {
        return stop(view->lastError.value_or(Error{ErrorId::DiskFull, {}, {}}));
    }
    // One that was there may come back; one that never was will not.
    const DeviceStatus& camera = view->status.camera;
    m_cameraSeen = m_cameraSeen || camera.state == DeviceState::Ready;
    if (!m_cameraSeen && camera.error && camera.error->id == ErrorId::CameraMissing) return stop(*camera.error);
    if (view->session != m_session) {
        m_session = view->session;
        m_since = Clock::now();
        m_failingSince.reset();
    }
    if (view->phase == Phase::Asking) {
        // Whoever swipes here wants to be photographed, again or for the first time.
        m_controller.answer(view->question->kind == QuestionKind::SecondCard ? Answer::Left : Answer::Right);
    } else if (view->phase == Phase::PlaceOpen) {
        lookAtPlace(*view);
    } else if (view->phase == Phase::NoPlace && Clock::now() - m_since > kNobodyComes) {
        stop(view->lastError.value_or(Error{ErrorId::CameraMissing, {}, {}}));
    }
}

void HeadlessOperator::lookAtPlace(const SessionView& view) {
    if (view.keptAttempt) return m_controller.skip();
    if (view.cue.id == CueId::NotTaken) return refuse(view, view.cue.arguments.front());
    if (Clock::now() - m_since > kPatience) return refuse(view, cueText(view.cue));
    const bool measured = view.picture && view.picture->session == m_session;
    if (!m_plan.replays() || !measured || view.readiness != Readiness::Failing) return m_failingSince.reset();
    if (!m_failingSince) m_failingSince = Clock::now();
    if (Clock::now() - *m_failingSince < kSureOfPicture) return;
    if (view.picture->crops.empty()) return refuse(view, toText({ErrorId::NoFace, {}, {}}));
    m_controller.pressShutter();  // and held: it is released when the picture is taken
}

void HeadlessOperator::noticeBadPicture() {
    const auto view = m_controller.view();
    const std::optional<Error>& error = view->status.camera.error;
    if (!error || view->status.camera.state != DeviceState::Ready) return;
    const auto found = std::find(m_plan.pictures.begin(), m_plan.pictures.end(), error->where);
    if (found == m_plan.pictures.end() || !m_badPictures.insert(error->where).second) return;
    std::cout << refusedLine({}, {}, toText(*error)) << std::endl;
    m_plan.pictures.erase(found);
    --m_plan.people;
    ++m_report.refused;
    finishWhenDone();
}

void HeadlessOperator::onSaved(const SavedCapture& capture) {
    m_controller.releaseShutter();
    std::cout << capturedLine(capture, pictureName()) << std::endl;
    ++m_report.captured;
    if (readinessOf(capture.picture->verdicts) == Readiness::Failing) ++m_report.failing;
    ++m_turn;
    finishWhenDone();
}

void HeadlessOperator::refuse(const SessionView& view, const std::string& reason) {
    std::cout << refusedLine(pictureName(), maskName(view.person->name), reason) << std::endl;
    ++m_report.refused;
    ++m_turn;
    m_controller.skip();
    finishWhenDone();
}

void HeadlessOperator::stop(const Error& error) {
    m_report.stopped = error;
    finish();
}

std::string HeadlessOperator::pictureName() const {
    return m_turn < m_plan.pictures.size() ? m_plan.pictures[m_turn] : std::string();
}

void HeadlessOperator::finishWhenDone() {
    const int turns = static_cast<int>(m_turn);
    if (turns >= m_plan.people) finish();
}

void HeadlessOperator::finish() {
    if (std::exchange(m_finished, true)) return;
    Q_EMIT finished();
}

}  // namespace xuezhao
