#include "core/devices/sam/usb_link.h"

#include <algorithm>
#include <utility>

namespace xuezhao {

namespace {

using namespace std::chrono_literals;

constexpr auto kSend = 1000ms;
constexpr auto kTurn = 20ms;  // a pipe's, where answers may come from several

class UsbLink final : public SamLink {
public:
    explicit UsbLink(std::function<Result<std::unique_ptr<UsbBulk>>()> device) : m_openDevice(std::move(device)) {}

    Result<void> open() override {
        auto device = m_openDevice();
        if (!device) return device.error();
        m_device = std::move(*device);
        m_ways = usbWays(m_device->endpoints());
        if (m_ways.empty()) return Error{ErrorId::ReaderSilent, {}, "no pipes"};
        return m_device->claim(m_ways.front().interface, m_ways.front().alternate);
    }

    Result<void> write(std::span<const std::uint8_t> bytes) override {
        if (std::exchange(m_asked, true) && !m_answered) m_way = (m_way + 1) % m_ways.size();
        const UsbWay& way = m_ways[m_way];
        std::vector<std::uint8_t> packets(bytes.begin(), bytes.end());
        if (way.wholePackets) {
            const std::size_t packet = way.out.packet;
            packets.resize((packets.size() + packet - 1) / packet * packet);
        }
        const auto sent = m_device->send(way.out, packets, kSend);
        // A pipe that takes no commands may refuse them: the next try goes another way.
        if (!sent && m_answered) return sent;
        return {};
    }

    Result<std::size_t> read(std::span<std::uint8_t> into, std::chrono::milliseconds patience) override {
        const auto& ins = m_ways[m_way].ins;
        const auto until = std::chrono::steady_clock::now() + patience;
        do {
            for (const UsbEndpoint& in : ins) {
                const auto packets = into.first(into.size() / in.packet * in.packet);
                const auto turn = ins.size() == 1 ? patience : std::min(patience, kTurn);
                const auto came = m_device->receive(in, packets, turn);
                if (!came) return came;
                m_answered = m_answered || *came > 0;
                if (*came > 0) return came;
            }
        } while (std::chrono::steady_clock::now() < until);
        return std::size_t{0};
    }

private:
    const std::function<Result<std::unique_ptr<UsbBulk>>()> m_openDevice;
    std::unique_ptr<UsbBulk> m_device;
    std::vector<UsbWay> m_ways;
    std::size_t m_way = 0;
    bool m_asked = false;
    bool m_answered = false;
};

}  // namespace

std::unique_ptr<SamLink> makeUsbLink(std::function<Result<std::unique_ptr<UsbBulk>>()> device) {
    return std::make_unique<UsbLink>(std::move(device));
}

}  // namespace xuezhao
