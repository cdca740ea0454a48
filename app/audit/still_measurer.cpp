#include "app/audit/still_measurer.h"

#include "core/vision/engines.h"

#include <QCoreApplication>

#include <cstdio>
#include <mutex>
#include <utility>

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

}  // namespace

Result<Facts> StillMeasurer::measure(const Image& picture) {
    if (!m_measurer) {
        auto engine = makeBestEngine(ModelPaths{});
        if (!engine) return engine.error();
        sayShortcoming(**engine);
        m_engine = std::move(*engine);
        m_measurer = std::make_unique<Measurer>(*m_engine);
    }
    return m_measurer->measure(picture, Effort::Still);
}

Result<Facts> StillMeasurer::measureFile(const Image& picture) {
    auto facts = measure(picture);
    if (!facts || !facts->face) return facts;
    if (!std::exchange(m_secondTried, true) && facts->engine != "dlib-68") {
        auto second = SecondOpinion::load({});
        if (second) m_second = std::move(*second);
    }
    if (m_second) m_second->add(picture, *facts);
    return facts;
}

}  // namespace xuezhao
