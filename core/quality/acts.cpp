#include "core/quality/acts.h"

#include <QCoreApplication>

#include <array>

namespace xuezhao {
namespace {

constexpr std::array kRows{
#define XZ_ACT(id, urgency, pictogram, who, text) ActRow{ActId::id, #id, urgency, pictogram, ActBy::who, text},
#include "core/quality/acts.def"
#undef XZ_ACT
};

}  // namespace

const ActRow& actRow(ActId id) {
    return kRows[static_cast<std::size_t>(id)];
}

std::span<const ActRow> actTable() {
    return kRows;
}

}  // namespace xuezhao
