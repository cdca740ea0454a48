#pragma once

#include "core/base/result.h"
#include "core/devices/sam/usb_pipes.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace xuezhao {

/// The USB device of an ID card reader: a thin seam, so that everything above it runs without one. One thread.
class UsbBulk {
public:
    virtual ~UsbBulk() = default;  ///< gives everything back

    virtual std::vector<UsbEndpoint> endpoints() const = 0;
    /// Errors: ReaderBusy, ReaderLost.
    virtual Result<void> claim(std::uint8_t interface, std::uint8_t alternate) = 0;
    /// Errors: ReaderLost.
    virtual Result<void> send(const UsbEndpoint& out, std::span<const std::uint8_t> bytes,
                              std::chrono::milliseconds patience) = 0;
    /// \param into  a multiple of the packet's size. \return how many came; 0: none within `patience`. Errors:
    /// ReaderLost.
    virtual Result<std::size_t> receive(const UsbEndpoint& in, std::span<std::uint8_t> into,
                                        std::chrono::milliseconds patience) = 0;
};

/// Whether a reader that is known (0400:C35A, 0483:5652) is plugged in.
bool usbReaderPresent();

/// Opens the first one. Errors: ReaderMissing, ReaderDenied, ReaderLost.
Result<std::unique_ptr<UsbBulk>> openUsbReader();

}  // namespace xuezhao
