#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao::test {

/// Puts PTP's data types behind one another, little-endian.
class PtpBytes {
public:
    PtpBytes& u8(unsigned value);
    PtpBytes& u16(unsigned value);
    PtpBytes& u32(std::uint32_t value);
    PtpBytes& u64(std::uint64_t value);
    PtpBytes& text(std::string_view ascii);  ///< as PTP's counted UTF-16
    PtpBytes& array16(const std::vector<std::uint16_t>& values);
    PtpBytes& array32(const std::vector<std::uint32_t>& values);
    PtpBytes& raw(std::span<const unsigned char> bytes);
    /// A number of PTP's data type: 2 is 8 bits, 4 is 16, 6 is 32.
    PtpBytes& typed(unsigned type, std::uint32_t value);

    std::vector<unsigned char> take() { return std::move(m_bytes); }

private:
    PtpBytes& number(std::uint64_t value, int bytes);
    std::vector<unsigned char> m_bytes;
};

/// A little-endian number of 1-4 bytes; 0 where the bytes end before.
std::uint32_t numberIn(std::span<const unsigned char> bytes, std::size_t at, int size);

}  // namespace xuezhao::test
