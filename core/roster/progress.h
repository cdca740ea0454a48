#pragma once

#include "core/store/fee.h"
#include "core/store/store.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// What a fee column says.
using Payment = FeeState;

/// By the wordings that colleges use: 已缴, 未缴费, 是/否, an amount (0 is unpaid), yes/no. Empty or anything else:
/// Unknown.
Payment paymentOf(std::string_view fee);

/// How far one person of the roster is.
struct PersonProgress {
    Person person;
    std::string serial;            ///< four digits: used, or assigned beforehand; empty: neither
    std::optional<Capture> photo;  ///< the attempt whose files are the person's photographs
    int attempts = 0;
    std::string
        outcome;  ///< name of the worst outcome of its files, "fail" where a person refused it; "" without photo
    bool refused = false;  ///< the register refused it, and no other has taken its place

    /// Taken again is needed: it falls short, a person refused it, or the register did.
    bool retake() const { return photo && (outcome == "fail" || refused); }
};

/// Everybody, in the roster's order. Errors: those of the store.
Result<std::vector<PersonProgress>> readProgress(Store& store);

/// The filters of the roster: one row, one filter, in this file's order.
struct ProgressFilter {
    std::string_view name;  ///< "missing"
    const char* title;      ///< English source text, translation context "ProgressFilter"
    bool (*holds)(const PersonProgress& person);
};
std::span<const ProgressFilter> progressFilters();
const ProgressFilter* progressFilter(std::string_view name);

}  // namespace xuezhao
