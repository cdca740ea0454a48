#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace xuezhao::tether {

/// One message between the station and its helper: a JSON object as text, and bytes beside it.
///
/// On the wire, all numbers little-endian: "XZT1", u32 size of the text, u32 size of the bytes, text, bytes.
struct Message {
    std::string text;
    std::vector<unsigned char> bytes;
};

inline constexpr std::uint32_t kMostText = 1u << 20;
/// As much as the program reads of a picture file.
inline constexpr std::uint32_t kMostBytes = 512u << 20;

/// Header and text of a message; its bytes follow unchanged.
std::string packHead(const std::string& text, std::size_t bytes);

/// Cuts a stream into messages. Takes hostile bytes: memory grows with what came, not with what was announced.
class Unpacker {
public:
    void feed(std::span<const unsigned char> bytes);
    /// The next whole message; nothing while there is none.
    std::optional<Message> next();
    /// The stream is not of this kind, or announces more than allowed: nothing more will come out of it.
    bool broken() const { return m_broken; }

private:
    std::vector<unsigned char> m_buffer;
    std::size_t m_begin = 0;  ///< of what is not taken yet
    bool m_broken = false;
};

}  // namespace xuezhao::tether
