#pragma once

#include "core/devices/sam/sam_protocol.h"
#include "core/devices/secret_bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace xuezhao {

/// An answer of the module: its third status byte (the first two are 00 in every answer known) and what follows.
struct SamReply {
    std::uint8_t sw3 = 0;
    SecretBytes data;
};

/// The bytes of a command: preamble, length, command, parameter, check byte.
std::vector<std::uint8_t> samRequest(const SamCommand& command);

/// Finds answers in a stream of bytes: AA AA AA 96 69, two bytes of length (big endian: what follows, with the check
/// byte), SW1 SW2 SW3, data, check byte (exclusive or of everything but the preamble and itself).
/// Whatever is no whole answer is passed over: noise, a wrong check byte, an impossible length. After such damage the
/// search goes on one byte behind the false preamble, so an answer inside what the damage claimed is found.
/// Pure; never holds more than one longest answer and what was fed last.
class SamFrameParser {
public:
    /// Of an answer with 2 x 512 bytes of fingerprints: 2321 bytes in all. Lengths beyond cannot be answers.
    static constexpr std::size_t kLongestLength = 2321 - 7;
    static constexpr std::size_t kShortestLength = 4;  ///< three status bytes and the check byte

    void feed(std::span<const std::uint8_t> bytes);
    /// The next whole answer; nothing: more bytes are needed.
    std::optional<SamReply> next();
    /// How many frames were thrown away since clear(): each begins with a preamble and is wrong behind it.
    std::size_t damaged() const { return m_damaged; }
    /// Forgets everything.
    void clear();

private:
    /// Drops bytes until the buffer begins with a preamble or the beginning of one.
    void dropNoise();
    void drop(std::size_t count);

    SecretBytes m_buffer;
    std::size_t m_damaged = 0;
};

}  // namespace xuezhao
