// What the camera answers to each operation of PTP: the data sets of ISO 15740, as short as libgphoto2 lets them be.

#include "tests/support/ptp_camera/ptp_bytes.h"
#include "tests/support/ptp_camera/ptp_camera.h"

#include <opencv2/core/types.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace xuezhao::test {
namespace {

// Response codes.
constexpr std::uint16_t kOk = 0x2001, kGeneralError = 0x2002, kUnknownOperation = 0x2005, kNoObject = 0x2009,
                        kNoProperty = 0x200A, kStoreFull = 0x200C, kDeviceBusy = 0x2019, kBadValue = 0x201C,
                        kNotInLiveView = 0xA00B;
// Event codes.
constexpr std::uint16_t kObjectAdded = 0x4002, kStoreFullEvent = 0x400A, kCaptureComplete = 0x400D,
                        kNikonInMemory = 0xC101;

constexpr std::uint32_t kStore = 0x00010001, kDcim = 0x1000, kFolder = 0x1001, kInMemory = 0xffff0001,
                        kRoot = 0xffffffff;
constexpr unsigned kJpeg = 0x3801, kUndefined = 0x3000, kAssociation = 0x3001;
constexpr std::uint16_t kLiveViewStatus = 0xD1A2;
constexpr const char* kDate = "20260618T093000";
constexpr int kBusyTimes = 3;

/// Width and height from a JPEG's frame header; 0 where there is none.
cv::Size jpegSize(const std::vector<unsigned char>& jpeg) {
    for (std::size_t at = 2; at + 9 < jpeg.size() && jpeg[at] == 0xff;) {
        const unsigned marker = jpeg[at + 1];
        const auto pair = [&](std::size_t offset) { return jpeg[at + offset] << 8 | jpeg[at + offset + 1]; };
        if (marker >= 0xc0 && marker <= 0xc3) return {pair(7), pair(5)};
        at += 2 + static_cast<std::size_t>(pair(2));
    }
    return {};
}

}  // namespace

PtpCamera::Answer PtpCamera::perform(const Operation& operation) {
    switch (operation.code) {
        case 0x1001: return deviceInfo();
        case 0x1002:                // OpenSession
        case 0x1003: return {kOk};  // CloseSession
        case 0x1004: return {kOk, PtpBytes().array32({kStore}).take()};
        case 0x1005: return storageInfo();
        case 0x1007: return objectHandles(operation.parameter(2));
        case 0x1008: return objectInfo(operation.parameter(0));
        case 0x100E: return press(false);
        case 0x1014: return describe(static_cast<std::uint16_t>(operation.parameter(0)));
        case 0x1016: return setValue(operation);
        default: break;
    }
    if (operation.code == 0x1009 || operation.code == 0x101B || operation.code == 0x100B) {
        const std::lock_guard lock(m_mutex);
        const auto object = m_objects.find(operation.parameter(0));
        if (object == m_objects.end()) return {kNoObject};
        const Bytes bytes = object->second.bytes;
        if (operation.code == 0x1009) return {kOk, std::nullopt, {}, bytes};
        if (operation.code == 0x101B) {
            const std::size_t from = std::min<std::size_t>(operation.parameter(1), bytes->size());
            const std::size_t size = std::min<std::size_t>(operation.parameter(2), bytes->size() - from);
            const auto begin = bytes->begin() + static_cast<std::ptrdiff_t>(from);
            return {
                kOk, std::vector(begin, begin + static_cast<std::ptrdiff_t>(size)), {static_cast<std::uint32_t>(size)}};
        }
        m_objects.erase(object);  // DeleteObject
        return {kOk};
    }
    if (operation.code == 0x1015) {
        const std::lock_guard lock(m_mutex);
        const auto found = m_properties.find(static_cast<std::uint16_t>(operation.parameter(0)));
        if (found == m_properties.end()) return {kNoProperty};
        return {kOk, PtpBytes().typed(found->second.type, found->second.value).take()};
    }
    return m_profile == PtpProfile::Nikon ? performNikon(operation) : Answer{kUnknownOperation};
}

PtpCamera::Answer PtpCamera::performNikon(const Operation& operation) {
    switch (operation.code) {
        case 0x90C0: return press(true);
        case 0x90C8: return {kOk};  // DeviceReady
        case 0x9201:
        case 0x9202: {
            const std::lock_guard lock(m_mutex);
            m_live = operation.code == 0x9201;
            m_properties[kLiveViewStatus].value = m_live;
            return {kOk};
        }
        case 0x9203: {
            {
                const std::lock_guard lock(m_mutex);
                if (!m_live || !m_pictures.live) return {kNotInLiveView};
            }
            constexpr std::size_t kHead = 128;  // of a Nikon's live picture
            const Bytes jpeg = m_pictures.live();
            return {kOk, PtpBytes().raw(std::vector<unsigned char>(kHead)).raw(*jpeg).take()};
        }
        default: return {kUnknownOperation};
    }
}

PtpCamera::Answer PtpCamera::press(bool toMemory) {
    const std::lock_guard lock(m_mutex);
    if (m_busy > 0) {
        --m_busy;
        return {kDeviceBusy};
    }
    PtpFault fault = PtpFault::None;
    if (!m_script.empty()) {
        fault = m_script.front();
        m_script.pop_front();
    }
    switch (fault) {
        case PtpFault::Busy: m_busy = kBusyTimes - 1; return {kDeviceBusy};
        case PtpFault::AlwaysBusy: m_script.push_front(fault); return {kDeviceBusy};
        case PtpFault::CardFullAtOnce: return {kStoreFull};
        case PtpFault::Refused: return {kGeneralError};
        case PtpFault::CutAtShutter: return {0};
        case PtpFault::Freeze: m_frozen = true; return {kOk};
        case PtpFault::CutInFile:
        case PtpFault::FreezeInFile: m_inFile = fault; break;
        default: break;
    }
    m_tasks.emplace(std::chrono::steady_clock::now() + exposure, [this, fault, toMemory] { expose(fault, toMemory); });
    m_changed.notify_all();
    return {kOk};
}

void PtpCamera::expose(PtpFault fault, bool toMemory) {
    if (fault == PtpFault::CardFull) return tell(kStoreFullEvent, kStore);
    const std::uint16_t added = toMemory ? kNikonInMemory : kObjectAdded;
    ++m_captures;
    if (fault == PtpFault::WithRaw || fault == PtpFault::RawOnly) tell(added, add(".NEF", toMemory));
    if (fault == PtpFault::RawOnly) return tell(kCaptureComplete);
    const std::uint32_t handle = add(".JPG", toMemory);
    if (fault == PtpFault::EventLost) return;
    if (fault == PtpFault::EventLate) return this->later(late, [this, added, handle] { tell(added, handle); });
    tell(added, handle);
    if (fault == PtpFault::EventTwice) tell(added, handle);
    tell(kCaptureComplete);
}

std::uint32_t PtpCamera::add(const std::string& extension, bool toMemory) {
    const Bytes bytes = m_pictures.still();
    const std::lock_guard lock(m_mutex);
    const std::uint32_t handle = toMemory ? kInMemory : m_nextHandle++;
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "DSC_%04d", m_nextName % 10000);
    if (extension == ".JPG") ++m_nextName;  // a RAW file and its JPEG share their number
    m_objects[handle] = {name.data() + extension, bytes, toMemory ? 0 : kFolder, toMemory ? 0 : kStore};
    return handle;
}

PtpCamera::Answer PtpCamera::deviceInfo() const {
    const bool nikon = m_profile == PtpProfile::Nikon;
    std::vector<std::uint16_t> operations{0x1001, 0x1002, 0x1003, 0x1004, 0x1005, 0x1007, 0x1008,
                                          0x1009, 0x100B, 0x100E, 0x1014, 0x1015, 0x1016};
    std::vector<std::uint16_t> events{kObjectAdded, kStoreFullEvent, kCaptureComplete};
    if (nikon) {
        operations.insert(operations.end(), {0x101B, 0x90C0, 0x90C8});
        if (m_pictures.live) operations.insert(operations.end(), {0x9201, 0x9202, 0x9203});
        events.push_back(kNikonInMemory);
    }
    std::vector<std::uint16_t> properties;
    const std::lock_guard lock(m_mutex);
    for (const auto& [code, property] : m_properties) properties.push_back(code);
    constexpr std::uint32_t kNikonExtension = 0x0A;
    return {kOk, PtpBytes()
                     .u16(100)
                     .u32(nikon ? kNikonExtension : 0)
                     .u16(100)
                     .text("")
                     .u16(0)
                     .array16(operations)
                     .array16(events)
                     .array16(properties)
                     .array16({kJpeg})
                     .array16({kJpeg, kAssociation})
                     .text("Drawn Cameras")
                     .text("Drawn camera")
                     .text("1.0")
                     .text("0001")
                     .take()};
}

PtpCamera::Answer PtpCamera::storageInfo() const {
    constexpr std::uint64_t kGigabyte = 1u << 30;
    constexpr std::uint32_t kFreePictures = 1234;
    return {kOk, PtpBytes()
                     .u16(4)  // a card
                     .u16(3)
                     .u16(0)
                     .u64(64 * kGigabyte)
                     .u64(32 * kGigabyte)
                     .u32(kFreePictures)
                     .text("card")
                     .text("card")
                     .take()};
}

PtpCamera::Answer PtpCamera::objectHandles(std::uint32_t parent) const {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> all{{kDcim, 0}, {kFolder, kDcim}};
    std::vector<std::uint32_t> handles;
    const std::lock_guard lock(m_mutex);
    for (const auto& [handle, object] : m_objects)
        if (object.store != 0) all.emplace_back(handle, object.parent);
    for (const auto& [handle, above] : all)
        if (parent == 0 || above == (parent == kRoot ? 0 : parent)) handles.push_back(handle);
    return {kOk, PtpBytes().array32(handles).take()};
}

PtpCamera::Answer PtpCamera::objectInfo(std::uint32_t handle) const {
    const auto info = [](const Object& object, unsigned format, cv::Size size, bool folder) {
        return PtpBytes()
            .u32(object.store)
            .u16(format)
            .u16(0)
            .u32(object.bytes ? static_cast<std::uint32_t>(object.bytes->size()) : 0)
            .u16(0)
            .u32(0)
            .u32(0)
            .u32(0)
            .u32(static_cast<std::uint32_t>(size.width))
            .u32(static_cast<std::uint32_t>(size.height))
            .u32(24)
            .u32(object.parent)
            .u16(folder ? 1 : 0)
            .u32(0)
            .u32(0)
            .text(object.name)
            .text(kDate)
            .text(kDate)
            .text("")
            .take();
    };
    if (handle == kDcim) return {kOk, info({"DCIM", nullptr, 0, kStore}, kAssociation, {}, true)};
    if (handle == kFolder) return {kOk, info({"100DRAWN", nullptr, kDcim, kStore}, kAssociation, {}, true)};
    const std::lock_guard lock(m_mutex);
    const auto found = m_objects.find(handle);
    if (found == m_objects.end()) return {kNoObject};
    const bool jpeg = found->second.name.ends_with(".JPG");
    return {kOk, info(found->second, jpeg ? kJpeg : kUndefined, jpegSize(*found->second.bytes), false)};
}

PtpCamera::Answer PtpCamera::describe(std::uint16_t code) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_properties.find(code);
    if (found == m_properties.end()) return {kNoProperty};
    const Property& property = found->second;
    PtpBytes bytes;
    bytes.u16(code).u16(property.type).u8(property.writable);
    bytes.typed(property.type, property.value).typed(property.type, property.value);
    if (code == kBattery) {
        bytes.u8(1).u8(0).u8(100).u8(1);  // a range: from, to, step
    } else if (property.choices.empty()) {
        bytes.u8(0);
    } else {
        bytes.u8(2).u16(static_cast<unsigned>(property.choices.size()));
        for (const std::uint32_t choice : property.choices) bytes.typed(property.type, choice);
    }
    return {kOk, bytes.take()};
}

PtpCamera::Answer PtpCamera::setValue(const Operation& operation) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_properties.find(static_cast<std::uint16_t>(operation.parameter(0)));
    if (found == m_properties.end() || !found->second.writable) return {kNoProperty};
    const std::uint32_t value =
        numberIn(operation.data, 0, static_cast<int>(std::min<std::size_t>(operation.data.size(), 4)));
    const auto& choices = found->second.choices;
    if (std::find(choices.begin(), choices.end(), value) == choices.end()) return {kBadValue};
    found->second.value = value;
    return {kOk};
}

}  // namespace xuezhao::test
