#pragma once

#include "core/store/person.h"

#include <span>
#include <string_view>

namespace xuezhao {

/// The columns that the program knows: rows in roster_fields.def, the seven that the register names first.
enum class RosterField {
#define XZ_FIELD(id, header, member, aliases) id,
#include "core/roster/roster_fields.def"
#undef XZ_FIELD
};

struct RosterFieldRow {
    RosterField id;
    std::string_view header;  ///< as it is written, Chinese: the register reads it
    std::string Person::*member;
    std::span<const std::string_view> aliases;  ///< headers that mean it, normalised; the first is the surest
};

std::span<const RosterFieldRow> rosterFields();
const RosterFieldRow& rosterField(RosterField field);

/// How many columns, from the first on, the register names.
inline constexpr int kRegisterFields = 7;

/// A header that means a field.
struct HeaderMatch {
    const RosterFieldRow* field = nullptr;  ///< null: unknown
    int rank = 0;                           ///< place in the aliases: lower is surer
};
HeaderMatch matchHeader(std::string_view header);

}  // namespace xuezhao
