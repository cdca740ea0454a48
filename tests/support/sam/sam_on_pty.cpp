#include "tests/support/sam/sam_on_pty.h"

#include <poll.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>
#include <array>
#include <cstddef>
#include <stdexcept>

namespace xuezhao::test {

std::string ptyObstacle() {
    int master = -1, slave = -1;
    if (::openpty(&master, &slave, nullptr, nullptr, nullptr) != 0)
        return "this system has no pty (is /dev/pts mounted?): readers on a serial port were not tested";
    ::close(slave);
    ::close(master);
    return {};
}

SamOnPty::SamOnPty() {
    std::array<char, 64> name{};
    termios raw{};
    ::cfmakeraw(&raw);
    // The slave stays open, so that the master sees no hang-up before the reader comes.
    if (::openpty(&m_master, &m_slave, name.data(), &raw, nullptr) != 0) throw std::runtime_error("no pty");
    m_path = name.data();
    m_thread = std::thread([this] { run(); });
}

SamOnPty::~SamOnPty() {
    unplug();
}

void SamOnPty::with(const std::function<void(SamModule&)>& act) {
    const std::lock_guard lock(m_mutex);
    act(m_module);
}

void SamOnPty::unplug() {
    if (m_stop.exchange(true)) return;
    m_thread.join();
    ::close(m_slave);
    ::close(m_master);
}

void SamOnPty::run() {
    std::array<std::uint8_t, 256> bytes{};
    while (!m_stop) {
        pollfd waiting{m_master, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0 || (waiting.revents & POLLIN) == 0) continue;
        const ssize_t count = ::read(m_master, bytes.data(), bytes.size());
        if (count <= 0) continue;
        std::vector<Burst> bursts;
        with([&](SamModule& module) { bursts = module.hear(std::span(bytes).first(static_cast<std::size_t>(count))); });
        for (const Burst& burst : bursts) {
            for (auto left = burst.wait; left.count() > 0 && !m_stop; left -= std::chrono::milliseconds(2))
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            if (m_stop || !writeAll(burst.bytes)) break;
        }
    }
}

bool SamOnPty::writeAll(std::span<const std::uint8_t> bytes) {
    while (!bytes.empty() && !m_stop) {
        const ssize_t count = ::write(m_master, bytes.data(), bytes.size());
        if (count <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

}  // namespace xuezhao::test
