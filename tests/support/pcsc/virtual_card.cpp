#include "tests/support/pcsc/virtual_card.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <stdexcept>
#include <utility>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace xuezhao::test {

namespace {

constexpr std::array<std::uint8_t, 4> kGetUid{0xFF, 0xCA, 0x00, 0x00};
constexpr std::uint8_t kAskAtr = 4;  // of the driver's one-byte commands; the others want no answer

int connectTo(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    address.sin_port = ::htons(static_cast<std::uint16_t>(port));
    for (int tries = 0; tries < 200; ++tries) {
        const int end = ::socket(AF_INET, SOCK_STREAM, 0);
        if (::connect(end, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) return end;
        ::close(end);
        std::this_thread::sleep_for(std::chrono::milliseconds(25));  // the service is still starting
    }
    throw std::runtime_error("no virtual reader");
}

bool receive(int end, std::uint8_t* bytes, std::size_t count) {
    return ::recv(end, bytes, count, MSG_WAITALL) == static_cast<ssize_t>(count);
}

}  // namespace

VirtualCard::VirtualCard(int port, std::vector<std::uint8_t> atr, std::vector<std::uint8_t> uid)
    : m_atr(std::move(atr)), m_uid(std::move(uid)), m_socket(connectTo(port)) {
    m_thread = std::thread([this] { run(); });
}

VirtualCard::~VirtualCard() {
    ::shutdown(m_socket, SHUT_RDWR);
    m_thread.join();
    ::close(m_socket);
}

void VirtualCard::run() {
    std::array<std::uint8_t, 2> head{};
    while (receive(m_socket, head.data(), head.size())) {
        std::vector<std::uint8_t> message(std::size_t{head[0]} << 8 | head[1]);
        if (message.empty() || !receive(m_socket, message.data(), message.size())) return;
        if (message.size() == 1) {
            if (message[0] == kAskAtr && !say(m_atr)) return;
            continue;
        }
        const bool asksUid = message.size() >= kGetUid.size() &&
                             std::equal(kGetUid.begin(), kGetUid.end(), message.begin()) && !m_uid.empty();
        std::vector<std::uint8_t> answer = asksUid ? m_uid : std::vector<std::uint8_t>();
        answer.insert(answer.end(), {static_cast<std::uint8_t>(asksUid ? 0x90 : 0x6D), 0x00});
        if (!say(answer)) return;
    }
}

bool VirtualCard::say(const std::vector<std::uint8_t>& answer) const {
    std::vector<std::uint8_t> message{static_cast<std::uint8_t>(answer.size() >> 8),
                                      static_cast<std::uint8_t>(answer.size())};
    message.insert(message.end(), answer.begin(), answer.end());
    return ::send(m_socket, message.data(), message.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(message.size());
}

}  // namespace xuezhao::test
