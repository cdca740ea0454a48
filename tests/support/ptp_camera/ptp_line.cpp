#include "tests/support/ptp_camera/ptp_line.h"

#include "tests/support/ptp_camera/ptp_bytes.h"

#include <sys/socket.h>
#include <sys/types.h>

#include <array>

namespace xuezhao::test {
namespace {

constexpr std::uint32_t kHead = 8;
constexpr std::uint32_t kMost = 1u << 20;  // nothing that a computer sends to a camera is larger

}  // namespace

bool PtpLine::readExactly(unsigned char* into, std::size_t size) {
    while (size > 0) {
        const ssize_t got = ::recv(m_socket, into, size, 0);
        if (got <= 0) return false;
        into += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

std::optional<PtpPacket> PtpLine::read() {
    std::array<unsigned char, kHead> head{};
    if (!readExactly(head.data(), head.size())) return std::nullopt;
    const std::uint32_t length = numberIn(head, 0, 4);
    if (length < kHead || length > kMost) return std::nullopt;
    PtpPacket packet{numberIn(head, 4, 4), std::vector<unsigned char>(length - kHead)};
    if (!readExactly(packet.body.data(), packet.body.size())) return std::nullopt;
    return packet;
}

bool PtpLine::writeAll(std::span<const unsigned char> bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

bool PtpLine::write(std::uint32_t type, std::span<const unsigned char> head, std::span<const unsigned char> rest) {
    const auto length = static_cast<std::uint32_t>(kHead + head.size() + rest.size());
    const auto begin = PtpBytes().u32(length).u32(type).raw(head).take();
    return writeAll(begin) && writeAll(rest);
}

void PtpLine::cut() {
    ::shutdown(m_socket, SHUT_RDWR);
}

}  // namespace xuezhao::test
