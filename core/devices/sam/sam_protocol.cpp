#include "core/devices/sam/sam_protocol.h"

#include <algorithm>

namespace xuezhao {

std::span<const SamStatusRow> samStatusTable() {
    static constexpr SamStatusRow kRows[] = {
#define XZ_SAM_STATUS(sw3, meaning, text) {sw3, SamAnswer::meaning, text},
#include "core/devices/sam/sam_status.def"
#undef XZ_SAM_STATUS
    };
    return kRows;
}

const SamStatusRow* samStatus(std::uint8_t sw3) {
    const auto rows = samStatusTable();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const SamStatusRow& one) { return one.sw3 == sw3; });
    return row == rows.end() ? nullptr : &*row;
}

}  // namespace xuezhao
