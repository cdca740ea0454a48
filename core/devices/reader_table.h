#pragma once

#include "core/base/result.h"
#include "core/devices/identity_reader.h"
#include "core/devices/virtual_stage.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// A kind of reader. A new one is one .cpp and one row.
struct ReaderRow {
    std::string_view kind;  ///< the part of a spec before the colon
    /// The readers of this kind that are present, as specs; for a kind that is always there, itself.
    std::vector<std::string> (*list)();
    /// \param argument  the part of a spec after the colon; empty when there is none
    Result<std::unique_ptr<IdentityReader>> (*make)(std::string_view argument, const SharedStage& stage);
};

std::span<const ReaderRow> readerTable();

/// Makes the reader of a spec: "virtual"; "keyboard"; "sam" (for ID cards, on USB or a serial adapter) or "sam:PATH"
/// (on that port); "pcsc" (for campus cards, the first one) or "pcsc:NAME". Whether it works shows in its status.
/// Errors: ReaderUnknown.
Result<std::unique_ptr<IdentityReader>> makeReader(std::string_view spec, const SharedStage& stage);

}  // namespace xuezhao
