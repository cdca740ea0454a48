#include "tests/support/ptp_camera/ptp_bytes.h"

namespace xuezhao::test {

PtpBytes& PtpBytes::number(std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) m_bytes.push_back(static_cast<unsigned char>(value >> (8 * i)));
    return *this;
}

PtpBytes& PtpBytes::u8(unsigned value) {
    return number(value, 1);
}
PtpBytes& PtpBytes::u16(unsigned value) {
    return number(value, 2);
}
PtpBytes& PtpBytes::u32(std::uint32_t value) {
    return number(value, 4);
}
PtpBytes& PtpBytes::u64(std::uint64_t value) {
    return number(value, 8);
}

PtpBytes& PtpBytes::text(std::string_view ascii) {
    if (ascii.empty()) return u8(0);
    u8(static_cast<unsigned>(ascii.size() + 1));
    for (const char c : ascii) u16(static_cast<unsigned char>(c));
    return u16(0);
}

PtpBytes& PtpBytes::array16(const std::vector<std::uint16_t>& values) {
    u32(static_cast<std::uint32_t>(values.size()));
    for (const std::uint16_t value : values) u16(value);
    return *this;
}

PtpBytes& PtpBytes::array32(const std::vector<std::uint32_t>& values) {
    u32(static_cast<std::uint32_t>(values.size()));
    for (const std::uint32_t value : values) u32(value);
    return *this;
}

PtpBytes& PtpBytes::raw(std::span<const unsigned char> bytes) {
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return *this;
}

PtpBytes& PtpBytes::typed(unsigned type, std::uint32_t value) {
    return number(value, type <= 2 ? 1 : type <= 4 ? 2 : 4);
}

std::uint32_t numberIn(std::span<const unsigned char> bytes, std::size_t at, int size) {
    std::uint32_t value = 0;
    for (int i = 0; i < size && at + static_cast<std::size_t>(i) < bytes.size(); ++i)
        value |= std::uint32_t(bytes[at + static_cast<std::size_t>(i)]) << (8 * i);
    return value;
}

}  // namespace xuezhao::test
