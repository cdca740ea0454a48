#pragma once

#include "core/setup/setup_reading.h"

#include <QString>

#include <optional>
#include <span>

namespace xuezhao {

/// The steps of the page: rows in setup_steps.def.
enum class WizardStep : int {
#define XZ_STEP(id, read, title, help, note) id,
#include "ui/setup/setup_steps.def"
#undef XZ_STEP
};

struct WizardRow {
    WizardStep id;
    const char* name;
    std::optional<SetupStep> read;
    const char* title;  ///< English source texts, translation context "SetupStep"
    const char* help;
    const char* note;
};

std::span<const WizardRow> wizardTable();

/// One of a row's texts in the language in force.
QString stepText(const char* source);

}  // namespace xuezhao
