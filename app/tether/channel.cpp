#include "app/tether/channel.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace xuezhao::tether {
namespace {

constexpr int kStationGone = 3;                       ///< exit status
constexpr auto kLastWords = std::chrono::seconds(2);  ///< to leave the camera in order

/// The file behind a standard stream under another number; the stream itself becomes `instead`.
int takeOver(int stream, int instead) {
    const int kept = ::fcntl(stream, F_DUPFD_CLOEXEC, 3);
    if (kept < 0 || ::dup2(instead, stream) < 0) std::_Exit(kStationGone);
    return kept;
}

/// \return false when nobody reads any more
bool writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

Channel::Channel() {
    std::signal(SIGPIPE, SIG_IGN);
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    m_in = takeOver(STDIN_FILENO, nothing);
    m_out = takeOver(STDOUT_FILENO, STDERR_FILENO);
    m_reader = std::thread([this] { read(); });
    m_reader.detach();  // it waits for the station, whose end is this process's end
}

Channel::~Channel() {
    ::close(m_out);
}

void Channel::read() {
    Unpacker unpacker;
    std::array<unsigned char, 4096> buffer{};
    for (;;) {
        const ssize_t got = ::read(m_in, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got > 0) unpacker.feed({buffer.data(), static_cast<std::size_t>(got)});
        const bool over = got <= 0 || unpacker.broken();
        {
            const std::lock_guard lock(m_mutex);
            while (const auto message = unpacker.next()) {
                if (auto command = commandOf(*message)) m_commands.push_back(std::move(*command));
            }
            if (over || unpacker.broken()) m_commands.push_back(Quit{});
        }
        m_changed.notify_all();
        if (over || unpacker.broken()) break;
    }
    std::this_thread::sleep_for(kLastWords);
    std::_Exit(kStationGone);
}

std::optional<Command> Channel::receive(std::chrono::milliseconds wait) {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, wait, [this] { return !m_commands.empty(); })) return std::nullopt;
    Command command = std::move(m_commands.front());
    m_commands.pop_front();
    return command;
}

void Channel::send(const Report& report) {
    const Packed packed = pack(report);
    const std::lock_guard lock(m_writing);
    bool heard = writeAll(m_out, packed.head);
    if (heard && packed.bytes) {
        heard = writeAll(m_out, {reinterpret_cast<const char*>(packed.bytes->data()), packed.bytes->size()});
    }
    if (!heard) std::_Exit(kStationGone);
}

}  // namespace xuezhao::tether
