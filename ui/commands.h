#pragma once

#include <span>
#include <string_view>

namespace xuezhao {

/// Everything a key can do. The rows are in commands.def.
enum class Command {
#define XZ_COMMAND(id, key, where, text) id,
#include "ui/commands.def"
#undef XZ_COMMAND
};

enum class CommandPlace { Everywhere, Capture };

struct CommandRow {
    Command id;
    std::string_view name;
    const char* key;  ///< portable text of QKeySequence
    CommandPlace where;
    const char* text;  ///< English source text, translation context "Command"
};

std::span<const CommandRow> commandTable();

}  // namespace xuezhao
