#include "core/devices/reader_table.h"

#include "core/devices/keyboard_reader.h"
#include "core/devices/virtual_reader.h"

#include <array>
#include <string>

namespace xuezhao {
namespace {

using Made = std::unique_ptr<IdentityReader>;

constexpr std::array kRows{
    ReaderRow{"virtual", [](const SharedStage& stage) -> Made { return std::make_unique<VirtualReader>(stage); }},
    ReaderRow{"keyboard", [](const SharedStage&) -> Made { return std::make_unique<KeyboardReader>(); }},
};

}  // namespace

std::span<const ReaderRow> readerTable() {
    return kRows;
}

Result<std::unique_ptr<IdentityReader>> makeReader(std::string_view kind, const SharedStage& stage) {
    for (const ReaderRow& row : kRows) {
        if (row.kind == kind) return row.make(stage);
    }
    return Error{ErrorId::ReaderUnknown, std::string(kind), {}};
}

}  // namespace xuezhao
