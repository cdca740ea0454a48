#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace xuezhao::test {

/// One packet of PTP/IP: its type and what follows length and type.
struct PtpPacket {
    std::uint32_t type = 0;
    std::vector<unsigned char> body;
};

/// A connected socket that speaks in packets. Does not own the socket.
class PtpLine {
public:
    explicit PtpLine(int socket) : m_socket(socket) {}

    /// Nothing when the other side, or cut(), closed the connection.
    std::optional<PtpPacket> read();
    bool write(std::uint32_t type, std::span<const unsigned char> head, std::span<const unsigned char> rest = {});
    void cut();
    int socket() const { return m_socket; }

private:
    bool readExactly(unsigned char* into, std::size_t size);
    bool writeAll(std::span<const unsigned char> bytes);
    int m_socket;
};

}  // namespace xuezhao::test
