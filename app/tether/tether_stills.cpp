// From the shutter to the file: whose a file is, and what becomes of one that does not come.

#include "app/tether/tether_loop.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>

namespace xuezhao::tether {
namespace {

using namespace std::chrono_literals;

constexpr auto kNewsEvery = 100ms;
constexpr int kNewsAtOnce = 16;
constexpr auto kBusyAgain = 150ms;
constexpr auto kRawAlone = 3s;     // the JPEG of a pair follows its RAW file
constexpr auto kOverdueFor = 60s;  // no camera delivers later than that
constexpr auto kSecondFile = 1500ms;
constexpr auto kReconnect = 300ms;
constexpr std::size_t kKnownFiles = 32;
constexpr auto kQuietFile = 12s;  // a large file over a slow network, without a word between

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
    if (empty && m_last && !m_pending->searched && now >= m_pending->deadline - m_patience / 4) return search();
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

}  // namespace xuezhao::tether
