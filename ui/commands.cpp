#include "ui/commands.h"

namespace xuezhao {

std::span<const CommandRow> commandTable() {
    static const CommandRow rows[] = {
#define QT_TRANSLATE_NOOP(context, text) text
#define XZ_COMMAND(id, key, where, text) {Command::id, #id, key, CommandPlace::where, text},
#include "ui/commands.def"
#undef XZ_COMMAND
#undef QT_TRANSLATE_NOOP
    };
    return rows;
}

}  // namespace xuezhao
