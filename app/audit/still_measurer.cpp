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

Result<void> StillMeasurer::load() {
    if (m_measurer) return {};
    auto engine = makeBestEngine(ModelPaths{});
    if (!engine) return engine.error();
    sayShortcoming(**engine);
    m_engine = std::move(*engine);
    m_measurer = std::make_unique<Measurer>(*m_engine);
    return {};
}

Result<Facts> StillMeasurer::measure(const Image& picture) {
    if (const auto loaded = load(); !loaded) return loaded.error();
    return m_measurer->measure(picture, Effort::Still);
}

Result<Facts> StillMeasurer::measureFile(const Image& photo) {
    if (const auto loaded = load(); !loaded) return loaded.error();
    Facts facts = m_measurer->measure(photo, Effort::Still);
    if (!facts.face) return facts;
    if (!std::exchange(m_secondTried, true) && facts.engine != "dlib-68") {
        auto second = SecondOpinion::load({});
        if (second) m_second = std::move(*second);
    }
    if (m_second) m_second->add(photo, facts);
    return facts;
}

Result<std::vector<Verdict>> StillMeasurer::judge(const Image& photo, const FileFacts& file,
                                                  std::span<const Standard* const> standards) {
    const auto facts = measureFile(photo);
    if (!facts) return facts.error();
    std::vector<Verdict> verdicts;
    for (const Standard* standard : standards) {
        const View view{View::whole(photo.size()).crop, standard->file.picture};
        verdicts.push_back(evaluate({*facts, view, *standard, &file}));
    }
    return verdicts;
}

}  // namespace xuezhao
