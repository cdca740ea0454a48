#include "core/setup/setup_act.h"

#include <QCoreApplication>

namespace xuezhao {

std::span<const SetupActRow> setupActTable() {
    static const SetupActRow table[] = {
#define XZ_SETUP_ACT(id, pictogram, text, detail) {SetupActId::id, pictogram, text, detail},
#include "core/setup/setup_acts.def"
#undef XZ_SETUP_ACT
    };
    return table;
}

SetupAdvice adviceOf(SetupActId act, const std::string& argument) {
    const SetupActRow& row = setupActTable()[std::size_t(act)];
    const auto say = [&](const char* source) {
        if (!*source) return std::string();
        return QCoreApplication::translate("SetupAct", source)
            .replace(QStringLiteral("%1"), QString::fromStdString(argument))
            .toStdString();
    };
    return {std::string(row.pictogram), say(row.text), say(row.detail)};
}

}  // namespace xuezhao
