#include "app/tether/tether_loop.h"

#include <utility>
#include <variant>

namespace xuezhao::tether {
namespace {

using namespace std::chrono_literals;

constexpr auto kPreviewEvery = 40ms;  // 25 a second, as the other cameras
constexpr auto kPreviewGone = 6s;     // a mirror that is up, a menu that is open
constexpr auto kPreviewAgain = 100ms;
constexpr auto kNewsWhileTaking = 15ms;
constexpr auto kPingEvery = 3s;        // cameras fall asleep after 30 s or later
constexpr auto kConditionEvery = 15s;  // a battery's last per cents last longer

constexpr auto kAliveEvery = 500ms;
constexpr auto kQuiet = 6s;  // one exchange with a camera; libgphoto2 gives up after two to four

}  // namespace

TetherLoop::TetherLoop(Channel& channel) : m_channel(channel), m_camera([this] { alive(kQuiet); }) {}

void TetherLoop::run() {
    for (;;) {
        const auto pause = m_pending ? kNewsWhileTaking : m_open ? std::chrono::milliseconds(5) : 500ms;
        Result<void> done;
        if (const auto command = m_channel.receive(pause)) {
            if (std::holds_alternative<Quit>(*command)) return m_camera.close();
            done = obey(*command);
        }
        if (done && m_open) done = turn();
        if (!done) return m_channel.send(Lost{done.error()});
    }
}

Result<void> TetherLoop::obey(const Command& command) {
    if (const auto* wanted = std::get_if<Open>(&command)) return open(*wanted);
    if (const auto* take = std::get_if<Take>(&command)) {
        const auto now = Clock::now();
        if (m_pending || !m_open) m_channel.send(NotTaken{take->request, {ErrorId::CameraBusy, m_camera.model(), {}}});
        else m_pending = Pending{take->request, now + m_patience, now};
    }
    if (const auto* set = std::get_if<Set>(&command); set && m_open) {
        alive(kQuiet);
        if (const auto changed = m_camera.change(set->setting, set->value); !changed) {
            if (changed.error().id == ErrorId::CameraLost) return changed;
            m_channel.send(Trouble{changed.error()});
        }
        m_told.reset();
        m_nextCondition = {};
    }
    return {};
}

Result<void> TetherLoop::open(const Open& command) {
    m_port = command.port;
    m_patience = command.patience;
    m_channel.send(Alive{kQuietOpening});
    if (const auto opened = m_camera.open(m_port); !opened) return opened;
    // The picture must outlast a broken line. A camera without the choice keeps what it has.
    const bool card = m_camera.condition().freeMegabytes.value_or(0) > 0;
    (void)m_camera.change("target", card ? "card" : "memory");
    const auto first = m_camera.preview();
    if (!first && first.error().id == ErrorId::CameraLost) return first.error();
    m_liveView = first || first.error().id != ErrorId::CameraNoLiveView;
    m_open = true;
    m_previewSince = Clock::now();
    m_channel.send(Opened{m_camera.model(), m_liveView});
    if (first) m_channel.send(Preview{*first});
    return {};
}

Result<void> TetherLoop::turn() {
    alive(kQuiet);
    for (const auto step :
         {&TetherLoop::press, &TetherLoop::listen, &TetherLoop::timesUp, &TetherLoop::look, &TetherLoop::inquire}) {
        if (const Result<void> done = (this->*step)(); !done) return done;
    }
    return {};
}

/// The live picture, while no still is under way.
Result<void> TetherLoop::look() {
    const auto now = Clock::now();
    if (!m_liveView || m_pending || now < m_nextPreview) {
        if (m_pending) m_previewSince = now;
        return {};
    }
    m_nextPreview = now + kPreviewEvery;
    const Result<Bytes> picture = m_camera.preview();
    if (picture) {
        m_previewSince = now;
        m_channel.send(Preview{*picture});
        return {};
    }
    if (picture.error().id == ErrorId::CameraLost) return picture.error();
    m_nextPreview = now + kPreviewAgain;
    if (now - m_previewSince > kPreviewGone)
        return Error{ErrorId::CameraLost, m_camera.model(), picture.error().detail};
    return {};
}

/// Keeps the camera awake and learns how it is.
Result<void> TetherLoop::inquire() {
    const auto now = Clock::now();
    if (m_pending) return {};
    if (now >= m_nextPing) {
        m_nextPing = now + kPingEvery;
        if (!m_camera.answers()) return Error{ErrorId::CameraLost, m_camera.model(), "does not answer"};
    }
    if (now >= m_nextCondition) {
        m_nextCondition = now + kConditionEvery;
        CameraCondition condition = m_camera.condition();
        if (m_told != condition) m_channel.send(Condition{condition});
        m_told = std::move(condition);
    }
    return {};
}

/// Tells the station that nothing hangs.
void TetherLoop::alive(std::chrono::milliseconds quiet) {
    const auto now = Clock::now();
    if (now < m_nextAlive) return;
    m_nextAlive = now + kAliveEvery;
    m_channel.send(Alive{quiet});
}

}  // namespace xuezhao::tether
