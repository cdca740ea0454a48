#include "core/quality/photo_judge.h"

#include "core/vision/engines.h"

#include <algorithm>
#include <utility>

namespace xuezhao {

PhotoJudge::PhotoJudge() : PhotoJudge([] { return makeBestEngine(ModelPaths{}); }) {}

PhotoJudge::PhotoJudge(MakeEngine make, bool second) : m_make(std::move(make)), m_secondTried(!second) {}

PhotoJudge::~PhotoJudge() = default;

PhotoJudge::PhotoJudge(PhotoJudge&&) noexcept = default;

Result<void> PhotoJudge::load() {
    if (m_measurer) return {};
    auto engine = m_make();
    if (!engine) return engine.error();
    m_engine = std::move(*engine);
    m_measurer = std::make_unique<Measurer>(*m_engine);
    return {};
}

Result<Facts> PhotoJudge::measure(const Image& picture) {
    if (const auto loaded = load(); !loaded) return loaded.error();
    return m_measurer->measure(picture, Effort::Still);
}

Result<Facts> PhotoJudge::measureFile(const Image& photo) {
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

Result<std::vector<Verdict>> PhotoJudge::judge(const Image& photo, const FileFacts& file,
                                               std::span<const Standard* const> standards, int facesAround) {
    auto facts = measureFile(photo);
    if (!facts) return facts.error();
    facts->faces = std::max(facts->faces, facesAround);
    std::vector<Verdict> verdicts;
    for (const Standard* standard : standards) {
        const View view{View::whole(photo.size()).crop, standard->file.picture};
        verdicts.push_back(evaluate({*facts, view, *standard, &file}));
    }
    return verdicts;
}

std::string PhotoJudge::engine() const {
    return m_engine ? std::string(m_engine->name()) : std::string();
}

}  // namespace xuezhao
