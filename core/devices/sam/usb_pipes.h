#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace xuezhao {

/// One endpoint of a USB device, as its descriptors say.
struct UsbEndpoint {
    enum class Kind { Bulk, Interrupt, Other };
    std::uint8_t interface = 0;
    std::uint8_t alternate = 0;
    std::uint8_t address = 0;  ///< with the direction: 0x80 and above are IN
    Kind kind = Kind::Bulk;
    std::uint16_t packet = 64;  ///< bytes of the longest packet

    bool isIn() const { return (address & 0x80) != 0; }
};

/// A way to talk to an ID card module on USB.
struct UsbWay {
    std::uint8_t interface = 0;
    std::uint8_t alternate = 0;
    UsbEndpoint out;               ///< commands go here
    std::vector<UsbEndpoint> ins;  ///< answers come from any of these
    bool wholePackets = false;     ///< a command is filled up with zeros to a whole packet

    friend bool operator==(const UsbWay&, const UsbWay&);
};

/// The ways that the descriptors allow, the likeliest first; all of one interface. Two kinds of reader are known
/// (domain, section 6): split pipes, OUT 02 and 06 beside IN 81 and 85, and one bulk pair in 64-byte packets. Which of
/// the two OUT pipes takes commands, and whether packets have to be whole, is not documented: those are the further
/// ways. Empty when no interface has an OUT and an IN pipe.
std::vector<UsbWay> usbWays(std::span<const UsbEndpoint> endpoints);

}  // namespace xuezhao
