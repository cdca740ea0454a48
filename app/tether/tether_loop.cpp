#include "app/tether/tether_loop.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>
#include <variant>

namespace xuezhao::tether {
namespace {

using namespace std::chrono_literals;

constexpr auto kPreviewEvery = 40ms;  // 25 a second, as the other cameras
constexpr auto kPreviewGone = 6s;     // a mirror that is up, a menu that is open
constexpr auto kNewsEvery = 100ms;
constexpr auto kNewsWhileTaking = 15ms;
constexpr int kNewsAtOnce = 16;
constexpr auto kPingEvery = 3s;        // cameras fall asleep after 30 s or later
constexpr auto kConditionEvery = 15s;  // a battery's last per cents last longer
constexpr auto kBusyAgain = 150ms;
constexpr auto kRawAlone = 3s;     // the JPEG of a pair follows its RAW file
constexpr auto kOverdueFor = 60s;  // no camera delivers later than that
constexpr auto kSecondFile = 1500ms;
constexpr auto kReconnect = 300ms;
constexpr std::size_t kKnownFiles = 32;

constexpr auto kAliveEvery = 500ms;
constexpr auto kQuiet = 6s;          // one exchange with a camera; libgphoto2 gives up after two to four
constexpr auto kQuietOpening = 20s;  // a full card is listed
constexpr auto kQuietFile = 12s;     // a large file over a slow network, without a word between

enum class FileKind { Picture, OtherPicture, NoPicture };

FileKind kindOf(std::string_view name) {
    std::string kind(name.substr(std::min(name.rfind('.'), name.size())));
    std::transform(kind.begin(), kind.end(), kind.begin(), [](unsigned char c) { return std::tolower(c); });
    constexpr std::array<std::string_view, 2> kPictures{".jpg", ".jpeg"};
    constexpr std::array<std::string_view, 7> kNone{".mov", ".mp4", ".avi", ".wav", ".thm", ".xmp", ".txt"};
    if (std::find(kPictures.begin(), kPictures.end(), kind) != kPictures.end()) return FileKind::Picture;
    return std::find(kNone.begin(), kNone.end(), kind) != kNone.end() ? FileKind::NoPicture : FileKind::OtherPicture;
}

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

/// Presses the shutter of a still that waits for it, again and again while the camera is busy.
Result<void> TetherLoop::press() {
    const auto now = Clock::now();
    if (!m_pending || m_pending->triggered || now < m_pending->nextTry) return {};
    // What was told before belongs to nobody who asks now.
    if (const auto heard = listen(); !heard) return heard;
    m_channel.send(Alive{kQuietFile});
    const Result<void> pressed = m_camera.trigger();
    if (pressed) {
        m_pending->triggered = true;
    } else if (pressed.error().id == ErrorId::CameraBusy) {
        m_pending->nextTry = Clock::now() + kBusyAgain;
    } else if (pressed.error().id == ErrorId::CameraLost) {
        return pressed;
    } else {
        fail(pressed.error());
    }
    return {};
}

/// Hears what the camera tells by itself.
Result<void> TetherLoop::listen() {
    const auto now = Clock::now();
    if (now < m_nextNews && !m_pending) return {};
    m_nextNews = now + kNewsEvery;
    for (int i = 0; i < kNewsAtOnce; ++i) {
        const Result<CameraNews> news = m_camera.news(1ms);
        if (!news) {
            if (news.error().id == ErrorId::CameraLost) return news.error();
            if (m_pending && m_pending->triggered) fail(news.error());
            return {};
        }
        switch (news->kind) {
            case CameraNews::Kind::Nothing: return {};
            case CameraNews::Kind::Other: break;
            case CameraNews::Kind::CardFull: {
                const Error full{ErrorId::CameraCardFull, m_camera.model(), {}};
                if (m_pending && m_pending->triggered) fail(full);
                else m_channel.send(Trouble{full});
                break;
            }
            case CameraNews::Kind::File:
                if (const auto added = fileAdded(news->file); !added) return added;
        }
    }
    return {};
}

Result<void> TetherLoop::fileAdded(const CameraFilePlace& place) {
    const bool awaited = m_pending && m_pending->triggered;
    const FileKind kind = kindOf(place.name);
    if (kind == FileKind::NoPicture) return {};
    if (kind == FileKind::OtherPicture) {
        if (awaited && !m_pending->rawSince) m_pending->rawSince = Clock::now();
        return {};
    }
    const auto until = awaited ? m_pending->deadline : Clock::now() + m_patience;
    Result<Bytes> file = download(place, until);
    if (!file) {
        if (file.error().id == ErrorId::CameraLost) return file.error();
        if (awaited) fail(file.error());
        else m_channel.send(Trouble{file.error()});
        return {};
    }
    m_last = place;
    if (!isKnown(place, *file)) tell(place.name, std::move(*file));
    return {};
}

/// A line that breaks in the middle of a file is made anew: the file is still in the camera.
Result<Bytes> TetherLoop::download(const CameraFilePlace& place, Clock::time_point until) {
    m_channel.send(Alive{kQuietFile});
    Result<Bytes> file = m_camera.download(place);
    while (!file && Clock::now() + kReconnect < until) {
        const Error why = file.error();
        std::this_thread::sleep_for(kReconnect);
        m_channel.send(Alive{kQuietFile});
        if (!m_camera.open(m_port)) {
            file = Error{ErrorId::CameraLost, m_camera.model(), why.detail};
            continue;
        }
        file = m_camera.download(place);
        if (!file && file.error().id != ErrorId::CameraLost) return file;  // the camera does not have it any more
    }
    return file;
}

bool TetherLoop::isKnown(const CameraFilePlace& place, const Bytes& file) {
    const std::string_view text(reinterpret_cast<const char*>(file->data()), file->size());
    const std::size_t hash = std::hash<std::string_view>{}(text);
    const bool known = std::any_of(m_known.begin(), m_known.end(),
                                   [&](const Known& one) { return one.place == place && one.hash == hash; });
    if (!known) m_known.push_back({place, hash});
    if (m_known.size() > kKnownFiles) m_known.pop_front();
    return known;
}

/// Says whose the file is.
void TetherLoop::tell(std::string name, Bytes file) {
    if (m_overdue && Clock::now() > m_overdueUntil) m_overdue.reset();
    if (m_pending && m_pending->triggered) {
        Taken taken{m_pending->request, false, std::move(name), std::move(file)};
        if (m_overdue) {
            m_pending->candidates.push_back(std::move(taken));
            m_pending->decideAt = std::min(Clock::now() + kSecondFile, m_pending->deadline);
            return;
        }
        m_pending.reset();
        m_channel.send(taken);
    } else if (const auto overdue = std::exchange(m_overdue, std::nullopt)) {
        m_channel.send(Taken{*overdue, true, std::move(name), std::move(file)});
    } else {
        m_channel.send(Taken{0, false, std::move(name), std::move(file)});
    }
}

/// Of several files the newest is the one asked for; those before it came late.
void TetherLoop::decide() {
    const std::uint64_t overdue = m_overdue.value_or(0);
    std::vector<Taken> files = std::move(m_pending->candidates);
    m_pending.reset();
    Taken answer = std::move(files.back());
    files.pop_back();
    for (Taken& late : files) {
        late.request = overdue;
        late.late = overdue != 0;
        m_channel.send(late);
    }
    m_overdue.reset();  // cameras deliver in order: what was owed before this will not come any more
    m_channel.send(answer);
}

void TetherLoop::fail(Error error) {
    const std::uint64_t request = m_pending->request;
    m_pending.reset();
    m_channel.send(NotTaken{request, std::move(error)});
}

/// An event may have been lost, and libgphoto2 knows of no file without one: begins anew, and looks for the one file
/// that is newer than the last. Of several it cannot be said whose they are.
Result<void> TetherLoop::search() {
    m_pending->searched = true;
    m_channel.send(Alive{kQuietOpening});
    if (const auto opened = m_camera.open(m_port); !opened) return opened;
    const auto names = m_camera.files(m_last->folder);
    if (!names) return {};
    std::vector<std::string> newer;
    std::copy_if(names->begin(), names->end(), std::back_inserter(newer),
                 [this](const std::string& name) { return kindOf(name) == FileKind::Picture && name > m_last->name; });
    return newer.size() == 1 ? fileAdded({m_last->folder, newer.front()}) : Result<void>();
}

Result<void> TetherLoop::timesUp() {
    if (!m_pending) return {};
    const auto now = Clock::now();
    if (!m_pending->candidates.empty()) {
        if (now >= m_pending->decideAt) decide();
        return {};
    }
    if (m_pending->rawSince && now >= std::min(*m_pending->rawSince + kRawAlone, m_pending->deadline)) {
        fail({ErrorId::CameraRawOnly, m_camera.model(), {}});
        return {};
    }
    const bool empty = m_pending->triggered && !m_pending->rawSince && m_pending->candidates.empty();
    if (empty && m_last && !m_pending->searched && now >= m_pending->deadline - m_patience / 3) return search();
    if (now < m_pending->deadline) return {};
    if (!m_pending->triggered) {
        fail({ErrorId::CameraBusy, m_camera.model(), {}});
        return {};
    }
    m_overdue = m_pending->request;
    m_overdueUntil = now + kOverdueFor;
    fail({ErrorId::StillOverdue, m_camera.model(), "no file after the trigger"});
    // An event may have been lost, and libgphoto2's picture of the camera with it: begin anew.
    m_channel.send(Alive{kQuietOpening});
    return m_camera.open(m_port);
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
    m_nextPreview = now + kNewsEvery;
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
