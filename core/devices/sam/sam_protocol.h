#pragma once

#include <chrono>
#include <cstdint>
#include <span>

namespace xuezhao {

/// What an answer of the module is to the conversation. The rows are in sam_status.def.
enum class SamAnswer {
    Done,
    Found,
    NoContent,
    Garbled,        ///< what was sent arrived damaged: send it again
    NotUnderstood,  ///< this module does not know the command
    CardFailed,     ///< this card, this time
    CardUnknown,
    ModuleFault,    ///< may pass after a reset
    NotAuthorised,  ///< does not pass by itself
    NoCard,
};

struct SamStatusRow {
    std::uint8_t sw3;
    SamAnswer answer;
    const char* text;
};

std::span<const SamStatusRow> samStatusTable();

/// The row of a status byte; null for one that the table does not know.
const SamStatusRow* samStatus(std::uint8_t sw3);

/// A command and how long a module may take to answer it.
struct SamCommand {
    std::uint8_t command;
    std::uint8_t parameter;
    std::chrono::milliseconds patience;
};

namespace sam_command {
using namespace std::chrono_literals;
inline constexpr SamCommand kFind{0x20, 0x01, 1000ms};
inline constexpr SamCommand kSelect{0x20, 0x02, 1000ms};
inline constexpr SamCommand kRead{0x30, 0x01, 3000ms};  ///< 1.3 s at 115200 baud, most of it the card's own time
inline constexpr SamCommand kReadWithFingers{0x30, 0x10, 4000ms};
inline constexpr SamCommand kReset{0x10, 0xFF, 1000ms};
}  // namespace sam_command

}  // namespace xuezhao
