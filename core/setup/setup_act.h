#pragma once

#include "core/setup/setup_reading.h"

#include <string>
#include <vector>

namespace xuezhao {

/// What the set-up asks for: rows in setup_acts.def.
enum class SetupActId : int {
#define XZ_SETUP_ACT(id, pictogram, text, detail) id,
#include "core/setup/setup_acts.def"
#undef XZ_SETUP_ACT
};

struct SetupActRow {
    SetupActId id;
    std::string_view pictogram;
    const char* text;
    const char* detail;
};

std::span<const SetupActRow> setupActTable();

/// The act's words. \param argument  for %1, in text and detail
SetupAdvice adviceOf(SetupActId act, const std::string& argument = {});

}  // namespace xuezhao
