#pragma once

#include "core/quality/finding.h"

#include <span>
#include <string_view>

namespace xuezhao {

/// Every act a person can be asked to do: rows in acts.def.
enum class ActId : int {
#define XZ_ACT(id, urgency, pictogram, subject, operatorText) id,
#include "core/quality/acts.def"
#undef XZ_ACT
};

struct ActRow {
    ActId id;
    std::string_view name;
    int urgency;                  ///< lower first: what must be mended first (ui/SPEC order of section 5)
    std::string_view pictogram;   ///< resources/icons/pictograms/NAME.svg
    bool bySubject;               ///< the subject does it; otherwise the photographer
    const char* text;             ///< English source text (translation context "Act"), at most 28 characters
};

const ActRow& actRow(ActId id);
std::span<const ActRow> actTable();

}  // namespace xuezhao
