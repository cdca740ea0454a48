#include "core/saver/save_probe.h"

#include <atomic>

namespace xuezhao {

namespace {
std::atomic<SaveProbe> g_probe = nullptr;
}

void setSaveProbe(SaveProbe probe) {
    g_probe = probe;
}

void passSaveStep(SaveStep step) {
    if (const SaveProbe probe = g_probe.load()) probe(step);
}

}  // namespace xuezhao
