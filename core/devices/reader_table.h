#pragma once

#include "core/base/result.h"
#include "core/devices/identity_reader.h"
#include "core/devices/virtual_stage.h"

#include <memory>
#include <span>
#include <string_view>

namespace xuezhao {

/// A kind of reader. A new one is one .cpp and one row.
struct ReaderRow {
    std::string_view kind;
    std::unique_ptr<IdentityReader> (*make)(const SharedStage& stage);
};

std::span<const ReaderRow> readerTable();

/// Makes the reader of a kind: "virtual", "keyboard". Errors: ReaderUnknown.
Result<std::unique_ptr<IdentityReader>> makeReader(std::string_view kind, const SharedStage& stage);

}  // namespace xuezhao
