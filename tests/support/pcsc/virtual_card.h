#pragma once

#include <cstdint>
#include <string>
#include <thread>
#include <vector>

namespace xuezhao::test {

/// A card for the virtual reader: it lies on it as long as the object lives.
class VirtualCard {
public:
    /// \param port  PcscService::port()
    /// \param uid   its answer to FF CA 00 00 00, before 90 00; empty: it has none and answers 6D 00
    VirtualCard(int port, std::vector<std::uint8_t> atr, std::vector<std::uint8_t> uid);
    ~VirtualCard();

private:
    void run();
    bool say(const std::vector<std::uint8_t>& answer) const;

    const std::vector<std::uint8_t> m_atr;
    const std::vector<std::uint8_t> m_uid;
    int m_socket = -1;
    std::thread m_thread;
};

}  // namespace xuezhao::test
