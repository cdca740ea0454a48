#include "core/devices/reader_table.h"

#include "core/devices/keyboard_reader.h"
#include "core/devices/pcsc/pcsc_reader.h"
#include "core/devices/sam/sam_reader.h"
#include "core/devices/virtual_reader.h"

#include <array>
#include <string>

namespace xuezhao {
namespace {

using Made = Result<std::unique_ptr<IdentityReader>>;

template <const char* kind>
std::vector<std::string> always() {
    return {kind};
}

constexpr char kVirtual[] = "virtual";
constexpr char kKeyboard[] = "keyboard";

Made makeVirtual(std::string_view argument, const SharedStage& stage) {
    if (!argument.empty()) return Error{ErrorId::ReaderUnknown, "virtual:" + std::string(argument), {}};
    return Made(std::make_unique<VirtualReader>(stage));
}

Made makeKeyboard(std::string_view argument, const SharedStage&) {
    if (!argument.empty()) return Error{ErrorId::ReaderUnknown, "keyboard:" + std::string(argument), {}};
    return Made(std::make_unique<KeyboardReader>());
}

Made makeSam(std::string_view argument, const SharedStage&) {
    return Made(makeSamReader(argument));
}

Made makePcsc(std::string_view argument, const SharedStage&) {
    return Made(makePcscReader(argument));
}

constexpr std::array kRows{
    ReaderRow{kVirtual, always<kVirtual>, makeVirtual},
    ReaderRow{kKeyboard, always<kKeyboard>, makeKeyboard},
    ReaderRow{"sam", samReadersPresent, makeSam},
    ReaderRow{"pcsc", pcscReadersPresent, makePcsc},
};

}  // namespace

std::span<const ReaderRow> readerTable() {
    return kRows;
}

Result<std::unique_ptr<IdentityReader>> makeReader(std::string_view spec, const SharedStage& stage) {
    const std::size_t colon = spec.find(':');
    const std::string_view argument = colon == std::string_view::npos ? std::string_view() : spec.substr(colon + 1);
    for (const ReaderRow& row : kRows) {
        if (row.kind == spec.substr(0, colon)) return row.make(argument, stage);
    }
    return Error{ErrorId::ReaderUnknown, std::string(spec), {}};
}

}  // namespace xuezhao
