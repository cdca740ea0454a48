#include "core/session/station_controller.h"

#include "core/session/desk.h"
#include "core/session/station_work.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>
#include <variant>

namespace xuezhao {

StationController::StationController(StationParts parts, QObject* parent)
    : QObject(parent), m_work(std::make_unique<Work>(*this, std::move(parts))) {}

StationController::~StationController() {
    // From the shutter towards the disk, so that what was taken is saved; each thread's last words are heard
    // before the next one ends.
    blockSignals(true);
    m_work->closing = true;
    m_work->timer.stop();
    m_work->readers.clear();
    m_work->apply(event::CameraChanged{false});  // nothing more is taken
    m_work->camera.reset();
    m_work->analysis.reset();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    m_work->apply(event::TimePassed{});  // what came of a burst is all there will be
    if (m_work->photo) m_work->photo->finish();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    if (m_work->store) m_work->store->drain();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void StationController::start() {
    m_work->start();
}

std::shared_ptr<const SessionView> StationController::view() const {
    return m_work->view;
}

Frame StationController::latestFrame() const {
    const std::lock_guard lock(m_work->frameLock);
    return m_work->latestFrame;
}

const Standards& StationController::standards() const {
    return m_work->standards;
}

void StationController::pressShutter() {
    m_work->apply(event::ShutterPressed{});
}

void StationController::releaseShutter() {
    m_work->apply(event::ShutterReleased{});
}

void StationController::answer(Answer answer) {
    m_work->apply(event::Answered{answer});
}

void StationController::skip() {
    m_work->apply(event::Skipped{});
}

void StationController::retakeLast() {
    m_work->apply(event::RetakeAsked{});
}

void StationController::toggleAutoShutter() {
    m_work->apply(event::AutoShutterToggled{});
    const bool automatic = m_work->state.autoShutter;
    if (!m_work->store) return;
    m_work->changeSettings([automatic](JobSettings& settings) { settings.automaticShutter = automatic; });
}

void StationController::tick(const std::string& check) {
    m_work->apply(event::Ticked{check});
}

void StationController::lookedAt(const std::string& by) {
    m_work->apply(event::LookedAt{by});
}

void StationController::toggleLine(int line, const std::string& by) {
    m_work->apply(event::LineToggled{line, by});
}

void StationController::undoReview() {
    m_work->apply(event::ReviewUndone{});
}

void StationController::openReview(CaptureId capture) {
    m_work->openReview([capture](Store&) { return Result(std::optional(capture)); });
}

void StationController::openReviewOf(PersonId person) {
    m_work->openReview([person](Store& store) { return desk::photographOf(store, person); });
}

void StationController::scan(const IdentityScan& scan) {
    m_work->apply(event::Scanned{{scan, std::nullopt}});
}

void StationController::setCameraLock(CameraLock lock, bool held) {
    if (m_work->camera) m_work->camera->setLock(lock, held);
}

void StationController::changeCamera(const std::string& setting, const std::string& value) {
    if (m_work->camera) m_work->camera->change(setting, value);
}

void StationController::setStillFlashed(bool flashed) {
    m_work->rememberFlash(flashed);
    m_work->publish();
}

void StationController::openPlace(PersonId person) {
    m_work->apply(event::Scanned{{{}, person}});
}

void StationController::searchPeople(const std::string& text) {
    constexpr int kMostFound = 50;  // more than anybody reads; the next letter narrows it
    if (!m_work->store) return;
    m_work->store->ask([text](OpenJob& open) { return open.job->store().searchPeople(text, kMostFound); },
                       [this, text](const Result<std::vector<Person>>& people) {
                           Q_EMIT peopleFound(QString::fromStdString(text), people ? *people : std::vector<Person>());
                       });
}

StationController::Work::Work(StationController& controller, StationParts stationParts)
    : self(controller), parts(std::move(stationParts)) {
    rules.doubtfulIsGreen = parts.doubtfulIsGreen;
    if (parts.steady) rules.steady = *parts.steady;
    rules.presence.watch = !parts.doubtfulIsGreen;  // without a window nobody answers
}

StationController::Work::~Work() = default;

void StationController::Work::apply(const SessionEvent& event) {
    if (!store) return;  // not started
    advanceBy(event);
    publish();
}

void StationController::Work::advanceBy(const SessionEvent& event) {
    SessionStep step = advance(std::move(state), event, now(), rules);
    state = std::move(step.state);
    const std::uint64_t open = state.place ? state.place->session : 0;
    if (session.exchange(open) != open) {
        steadier.reset();
        news.instruction.reset();
    }
    for (const SessionEffect& effect : step.effects) {
        std::visit([this](const auto& one) { perform(one); }, effect);
    }
}

void StationController::Work::post(std::function<void()> function) {
    QMetaObject::invokeMethod(&self, std::move(function), Qt::QueuedConnection);
}

void StationController::Work::publish() {
    view = std::make_shared<SessionView>(makeView(state, news, now(), rules));
    Q_EMIT self.viewChanged();
}

}  // namespace xuezhao
