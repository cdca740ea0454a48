#include "ui/setup/setup_steps.h"

#include <QCoreApplication>

namespace xuezhao {

namespace {

namespace read_of {
constexpr std::optional<SetupStep> None, Camera = SetupStep::Camera, Wall = SetupStep::Wall, Lamps = SetupStep::Lamps,
                                         Place = SetupStep::Place, Test = SetupStep::Test;
}

}  // namespace

std::span<const WizardRow> wizardTable() {
    static const WizardRow table[] = {
#define XZ_STEP(id, read, title, help, note) {WizardStep::id, #id, read_of::read, title, help, note},
#include "ui/setup/setup_steps.def"
#undef XZ_STEP
    };
    return table;
}

QString stepText(const char* source) {
    return *source ? QCoreApplication::translate("SetupStep", source) : QString();
}

}  // namespace xuezhao
