#pragma once

#include "core/quality/finding.h"

#include <span>
#include <string_view>

namespace xuezhao {

/// Everything somebody can be asked to do: rows in acts.def.
enum class ActId : int {
#define XZ_ACT(id, urgency, pictogram, who, text) id,
#include "core/quality/acts.def"
#undef XZ_ACT
};

/// Whose hands or body an act needs.
enum class ActBy { Subject, Operator };

struct ActRow {
    ActId id;
    std::string_view name;
    int urgency;                 ///< lower first: what must be mended first
    std::string_view pictogram;  ///< resources/icons/pictograms/NAME.svg
    ActBy by;
    const char* text;  ///< English source text (translation context "Act"), at most 28 characters

    bool bySubject() const { return by == ActBy::Subject; }
};

const ActRow& actRow(ActId id);
std::span<const ActRow> actTable();

}  // namespace xuezhao
