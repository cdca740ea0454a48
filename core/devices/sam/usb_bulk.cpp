#include "core/devices/sam/usb_bulk.h"

#include <libusb.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <utility>

namespace xuezhao {

namespace {

struct Known {
    std::uint16_t vendor, product;
};
constexpr std::array kKnown{Known{0x0400, 0xC35A}, Known{0x0483, 0x5652}};

struct ContextCloser {
    void operator()(libusb_context* context) const { libusb_exit(context); }
};
using Context = std::unique_ptr<libusb_context, ContextCloser>;

struct HandleCloser {
    void operator()(libusb_device_handle* handle) const { libusb_close(handle); }
};
using Handle = std::unique_ptr<libusb_device_handle, HandleCloser>;

/// Null where the system has no USB.
Context makeContext() {
    libusb_context* context = nullptr;
    return Context(libusb_init(&context) == LIBUSB_SUCCESS ? context : nullptr);
}

Error failure(int code) {
    const ErrorId id = code == LIBUSB_ERROR_ACCESS ? ErrorId::ReaderDenied
                       : code == LIBUSB_ERROR_BUSY ? ErrorId::ReaderBusy
                                                   : ErrorId::ReaderLost;
    return {id, "USB", libusb_error_name(code)};
}

/// Calls `visit` with each known device until it returns true.
template <typename Visit>
void visitReaders(libusb_context* context, Visit visit) {
    if (!context) return;
    libusb_device** list = nullptr;
    const ssize_t count = libusb_get_device_list(context, &list);
    for (ssize_t i = 0; i < count; ++i) {
        libusb_device_descriptor descriptor{};
        if (libusb_get_device_descriptor(list[i], &descriptor) != LIBUSB_SUCCESS) continue;
        const bool known = std::any_of(kKnown.begin(), kKnown.end(), [&](const Known& one) {
            return one.vendor == descriptor.idVendor && one.product == descriptor.idProduct;
        });
        if (known && visit(list[i])) break;
    }
    if (count >= 0) libusb_free_device_list(list, 1);
}

UsbEndpoint::Kind kindOf(const libusb_endpoint_descriptor& descriptor) {
    switch (descriptor.bmAttributes & LIBUSB_TRANSFER_TYPE_MASK) {
        case LIBUSB_ENDPOINT_TRANSFER_TYPE_BULK: return UsbEndpoint::Kind::Bulk;
        case LIBUSB_ENDPOINT_TRANSFER_TYPE_INTERRUPT: return UsbEndpoint::Kind::Interrupt;
        default: return UsbEndpoint::Kind::Other;
    }
}

std::vector<UsbEndpoint> endpointsOf(libusb_device* device) {
    std::vector<UsbEndpoint> endpoints;
    libusb_config_descriptor* config = nullptr;
    if (libusb_get_active_config_descriptor(device, &config) != LIBUSB_SUCCESS) return endpoints;
    for (int i = 0; i < config->bNumInterfaces; ++i) {
        for (int a = 0; a < config->interface[i].num_altsetting; ++a) {
            const libusb_interface_descriptor& setting = config->interface[i].altsetting[a];
            for (int e = 0; e < setting.bNumEndpoints; ++e) {
                const libusb_endpoint_descriptor& endpoint = setting.endpoint[e];
                endpoints.push_back({setting.bInterfaceNumber, setting.bAlternateSetting, endpoint.bEndpointAddress,
                                     kindOf(endpoint), static_cast<std::uint16_t>(endpoint.wMaxPacketSize & 0x7FF)});
            }
        }
    }
    libusb_free_config_descriptor(config);
    return endpoints;
}

class LibusbBulk final : public UsbBulk {
public:
    LibusbBulk(Context context, Handle handle) : m_context(std::move(context)), m_handle(std::move(handle)) {}

    ~LibusbBulk() override {
        if (m_claimed) libusb_release_interface(m_handle.get(), *m_claimed);
    }

    std::vector<UsbEndpoint> endpoints() const override { return endpointsOf(libusb_get_device(m_handle.get())); }

    Result<void> claim(std::uint8_t interface, std::uint8_t alternate) override {
        // A driver of the kernel's that took the device for something else gets it back afterwards.
        libusb_set_auto_detach_kernel_driver(m_handle.get(), 1);
        int code = libusb_claim_interface(m_handle.get(), interface);
        if (code != LIBUSB_SUCCESS) return failure(code);
        m_claimed = interface;
        if (alternate != 0) code = libusb_set_interface_alt_setting(m_handle.get(), interface, alternate);
        if (code != LIBUSB_SUCCESS) return failure(code);
        return {};
    }

    Result<void> send(const UsbEndpoint& out, std::span<const std::uint8_t> bytes,
                      std::chrono::milliseconds patience) override {
        // libusb takes the same pointer for both directions; it does not write to these.
        const auto sent = transfer(out, const_cast<std::uint8_t*>(bytes.data()), bytes.size(), patience);
        if (!sent) return sent.error();
        if (*sent != bytes.size()) return Error{ErrorId::ReaderLost, "USB", "not taken"};
        return {};
    }

    Result<std::size_t> receive(const UsbEndpoint& in, std::span<std::uint8_t> into,
                                std::chrono::milliseconds patience) override {
        return transfer(in, into.data(), into.size(), patience);
    }

private:
    Result<std::size_t> transfer(const UsbEndpoint& pipe, std::uint8_t* bytes, std::size_t count,
                                 std::chrono::milliseconds patience) {
        const int size = static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
        // To libusb 0 is without end.
        const auto milliseconds = static_cast<unsigned>(std::max<std::chrono::milliseconds::rep>(1, patience.count()));
        int moved = 0;
        const auto move =
            pipe.kind == UsbEndpoint::Kind::Interrupt ? &libusb_interrupt_transfer : &libusb_bulk_transfer;
        const int code = move(m_handle.get(), pipe.address, bytes, size, &moved, milliseconds);
        if (code == LIBUSB_ERROR_PIPE) libusb_clear_halt(m_handle.get(), pipe.address);
        // What came before the time was over or the pipe halted is there all the same.
        if (code != LIBUSB_SUCCESS && code != LIBUSB_ERROR_TIMEOUT && code != LIBUSB_ERROR_PIPE) return failure(code);
        return static_cast<std::size_t>(moved);
    }

    Context m_context;  // outlives the handle
    Handle m_handle;
    std::optional<std::uint8_t> m_claimed;
};

}  // namespace

bool usbReaderPresent() {
    bool present = false;
    const Context context = makeContext();
    visitReaders(context.get(), [&](libusb_device*) { return present = true; });
    return present;
}

Result<std::unique_ptr<UsbBulk>> openUsbReader() {
    Context context = makeContext();
    Error error{ErrorId::ReaderMissing, "USB", {}};
    Handle handle;
    visitReaders(context.get(), [&](libusb_device* device) {
        libusb_device_handle* opened = nullptr;
        const int code = libusb_open(device, &opened);
        if (code == LIBUSB_SUCCESS) handle.reset(opened);
        else error = failure(code);
        return handle != nullptr;
    });
    if (!handle) return error;
    return std::unique_ptr<UsbBulk>(std::make_unique<LibusbBulk>(std::move(context), std::move(handle)));
}

}  // namespace xuezhao
