#include "core/roster/roster_fields.h"

#include "core/roster/normalise.h"

#include <array>

namespace xuezhao {
namespace {

#define XZ_LIST(...) __VA_ARGS__
#define XZ_FIELD(id, header, member, aliases) constexpr std::string_view k##id##Aliases[] = {aliases};
#include "core/roster/roster_fields.def"
#undef XZ_FIELD

constexpr std::array kRows{
#define XZ_FIELD(id, header, member, aliases) RosterFieldRow{RosterField::id, header, &Person::member, k##id##Aliases},
#include "core/roster/roster_fields.def"
#undef XZ_FIELD
};

}  // namespace

std::span<const RosterFieldRow> rosterFields() {
    return kRows;
}

const RosterFieldRow& rosterField(RosterField field) {
    return kRows[static_cast<std::size_t>(field)];
}

HeaderMatch matchHeader(std::string_view header) {
    const std::string wanted = normaliseHeader(header);
    for (const RosterFieldRow& row : kRows) {
        for (std::size_t i = 0; i < row.aliases.size(); ++i) {
            if (row.aliases[i] == wanted) return {&row, static_cast<int>(i)};
        }
    }
    return {};
}

}  // namespace xuezhao
