#include "core/quality/check.h"
#include "core/quality/checks/support.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace xuezhao {
namespace {

constexpr bool Main = true;
constexpr bool More = false;

constexpr std::array kRows{
#define XZ_CHECK(id, group, row, title) \
    CheckRow{#id, title, CheckGroup::group, row, &checks::id::measure, &checks::id::act},
#include "core/quality/check_table.def"
#undef XZ_CHECK
};

}  // namespace

std::span<const CheckRow> checkTable() {
    return kRows;
}

const CheckRow* findCheck(std::string_view id) {
    const auto found = std::find_if(kRows.begin(), kRows.end(), [&](const CheckRow& row) { return row.id == id; });
    return found == kRows.end() ? nullptr : &*found;
}

}  // namespace xuezhao
