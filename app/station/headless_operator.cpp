#include "app/station/headless_operator.h"

#include "app/station/report_json.h"
#include "app/station/report_text.h"
#include "app/station/typed_lines.h"
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
/// A camera that is ready and shows nothing for so long has no live view: it is taken blindly.
constexpr auto kBlind = 3s;
/// A device that has not come until then is not there; it was looked for four times.
constexpr auto kNeverCame = 10s;
/// A camera that was there may come back, with cables and batteries changed; after this long somebody has to look.
constexpr auto kCameraGone = 300s;
/// A still that failed is asked for again after this pause, so often.
constexpr auto kBeforeAgain = 1s;
constexpr int kMostTries = 3;
/// Between a typed line and the next one, when the first opened no place.
constexpr auto kTypedGap = 1s;

bool isUnderWay(Phase phase) {
    return phase == Phase::Capturing || phase == Phase::Developing || phase == Phase::Saving;
}

/// Until then the job is not open yet, and what is typed would be lost.
bool aReaderWorks(const StatusView& status) {
    return std::any_of(status.devices.begin(), status.devices.end(), [](const DeviceReport& device) {
        return device.role == DeviceRole::Reader && device.status.state == DeviceState::Ready;
    });
}

void tell(const std::string& line) {
    std::cerr << line << std::endl;
}

}  // namespace

HeadlessOperator::HeadlessOperator(StationController& controller, OperatorPlan plan, TypedLines* lines)
    : m_controller(controller),
      m_plan(std::move(plan)),
      m_lines(lines),
      m_begun(Clock::now()),
      m_since(m_begun),
      m_cameraSeen(m_begun) {
    connect(&m_controller, &StationController::viewChanged, this, &HeadlessOperator::onView);
    connect(&m_controller, &StationController::saved, this, &HeadlessOperator::onSaved);
    connect(&m_controller, &StationController::repaired, this,
            [](const RepairReport& report) { tell(repairText(report)); });
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
    if (const auto gone = deviceGone(view->status)) return stop(*gone);
    if (view->session != m_session) {
        m_session = view->session;
        m_since = Clock::now();
        m_failingSince.reset();
        m_notTakenSince.reset();
        m_tries = 0;
    }
    switch (view->phase) {
        case Phase::Asking:
            // Whoever swipes here wants to be photographed, again or for the first time.
            return m_controller.answer(view->question->kind == QuestionKind::SecondCard ? Answer::Left : Answer::Right);
        case Phase::PlaceOpen: return lookAtPlace(*view);
        case Phase::NoPlace: return lookAtNobody(*view);
        default: return;
    }
}

/// A device that ends the run: it never came, has failed for good, or stays away.
std::optional<Error> HeadlessOperator::deviceGone(const StatusView& status) {
    const auto now = Clock::now();
    bool readerLeft = false, reader = false;
    for (const DeviceReport& device : status.devices) {
        const DeviceStatus& is = device.status;
        const bool failed = is.state == DeviceState::Failed;
        const bool never = !device.seen && is.error && now - m_begun > kNeverCame;
        if (device.role == DeviceRole::Camera) {
            if (is.state == DeviceState::Ready) m_cameraSeen = now;
            if (failed || never || now - m_cameraSeen > kCameraGone)
                return is.error.value_or(Error{ErrorId::CameraMissing, device.title, {}});
        } else if (device.role == DeviceRole::Reader) {
            reader = true;
            readerLeft = readerLeft || !(failed || never);
        }
    }
    if (!reader || readerLeft) return std::nullopt;
    return status.reader.error.value_or(Error{ErrorId::ReaderUnknown, status.readerTitle, {}});
}

void HeadlessOperator::lookAtNobody(const SessionView& view) {
    const auto now = Clock::now();
    if (m_lines && m_plan.typed && aReaderWorks(view.status) && now - m_typedAt > kTypedGap) {
        if (const auto line = m_lines->take()) {
            m_typedAt = m_since = now;
            return m_plan.typed(*line);
        }
        const bool cameraCame = m_cameraSeen != m_begun;  // otherwise it is the camera that ends the run
        if (m_plan.onlyTyped && m_lines->ended() && cameraCame) return finish();
    }
    if (m_plan.wait == 0s || now - m_since <= m_plan.wait) return;
    if (view.lastError) stop(*view.lastError);
    else finish();
}

void HeadlessOperator::lookAtPlace(const SessionView& view) {
    const auto now = Clock::now();
    if (view.keptAttempt) return m_controller.skip();
    if (view.status.camera.state != DeviceState::Ready) m_since = now;  // it is not the person's fault
    if (view.cue.id == CueId::NotTaken) return takeAgain(view);
    if (now - m_since > kPatience) return refuse(view, cueText(view.cue));
    const bool blind = view.status.frames.produced == 0;
    if (blind && now - m_since > kBlind) return m_controller.pressShutter();  // and held
    const bool measured = view.picture && view.picture->session == m_session;
    if (!m_plan.replays() || !measured || view.readiness != Readiness::Failing) return m_failingSince.reset();
    if (!m_failingSince) m_failingSince = now;
    if (now - *m_failingSince < kSureOfPicture) return;
    if (view.picture->crops.empty()) return refuse(view, toText({ErrorId::NoFace, {}, {}}));
    m_controller.pressShutter();  // and held: it is released when the picture is taken
}

/// A still did not come. What may pass is tried again once the camera is there; the place waits.
void HeadlessOperator::takeAgain(const SessionView& view) {
    const auto now = Clock::now();
    m_controller.releaseShutter();
    const bool passing = view.lastError && errorRow(view.lastError->id).retry == Retry::Yes;
    if (!passing || m_tries >= kMostTries) return refuse(view, view.cue.arguments.front());
    if (!m_notTakenSince) m_notTakenSince = now;
    const bool blind = view.status.frames.produced == 0;
    if (now - *m_notTakenSince < kBeforeAgain || (!blind && view.readiness != Readiness::Green)) {
        if (now - m_since > kPatience) refuse(view, view.cue.arguments.front());
        return;
    }
    m_notTakenSince.reset();
    ++m_tries;
    m_controller.pressShutter();
}

void HeadlessOperator::onView() {
    const auto view = m_controller.view();
    tellDevices(view->status);
    noticeBadPicture(*view);
}

void HeadlessOperator::tellDevices(const StatusView& status) {
    if (!status.events || status.events == m_told) return;
    const auto& events = *status.events;
    // Newest first: those before the one that was told last are new. An event is told once; two of one moment together.
    const WallTime last = m_told && !m_told->empty() ? m_told->front().when : WallTime::min();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->when <= last) continue;
        if (const std::string line = deviceLine(*event); !line.empty()) tell(line);
    }
    m_told = status.events;
}

void HeadlessOperator::noticeBadPicture(const SessionView& view) {
    const std::optional<Error>& error = view.status.camera.error;
    if (!error || view.status.camera.state != DeviceState::Ready) return;
    const auto found = std::find(m_plan.pictures.begin(), m_plan.pictures.end(), error->where);
    if (found == m_plan.pictures.end() || !m_badPictures.insert(error->where).second) return;
    tell(refusedLine({}, {}, toText(*error)));
    m_plan.pictures.erase(found);
    ++m_report.refused;
    if (!m_plan.invented) return;
    --m_plan.people;
    finishWhenDone();
}

void HeadlessOperator::onSaved(const SavedCapture& capture) {
    m_controller.releaseShutter();
    std::cout << captureJson(capture, m_plan.folder, pictureName()) << std::endl;
    m_captured.insert(capture.capture.person);
    m_report.captured = static_cast<int>(m_captured.size());
    if (readinessOf(capture.picture->verdicts) == Readiness::Failing) ++m_report.failing;
    ++m_turn;
    finishWhenDone();
}

void HeadlessOperator::refuse(const SessionView& view, const std::string& reason) {
    tell(refusedLine(pictureName(), maskName(view.person->name), reason));
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
    if (m_plan.people == 0 && !m_plan.invented) return;
    const int done = m_plan.invented ? static_cast<int>(m_turn) : m_report.captured;
    if (done >= m_plan.people) finish();
}

void HeadlessOperator::finish() {
    if (std::exchange(m_finished, true)) return;
    Q_EMIT finished();
}

}  // namespace xuezhao
