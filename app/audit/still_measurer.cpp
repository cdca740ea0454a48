#include "app/audit/still_measurer.h"

#include "core/vision/engines.h"

#include <QCoreApplication>

#include <cstdio>
#include <mutex>

namespace xuezhao {
namespace {

/// Once a run, however many workers measure.
void sayShortcoming(const FaceEngine& engine) {
    static std::once_flag said;
    const char* shortcoming = shortcomingOf(engine.name());
    if (!*shortcoming) return;
    std::call_once(said, [&] {
        const QString text = QCoreApplication::translate("Engine", shortcoming);
        std::fprintf(stderr, "xuezhao-audit: %s\n", text.toStdString().c_str());
    });
}

Result<std::unique_ptr<FaceEngine>> bestEngine() {
    auto engine = makeBestEngine(ModelPaths{});
    if (engine) sayShortcoming(**engine);
    return engine;
}

}  // namespace

StillMeasurer::StillMeasurer() : PhotoJudge(bestEngine) {}

}  // namespace xuezhao
