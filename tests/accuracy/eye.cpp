#include "tests/accuracy/eye.h"

#include "core/vision/engines.h"

#include <string_view>
#include <utility>

namespace xuezhao::accuracy {

namespace {

constexpr std::string_view kSecond = "dlib-68";  // the engine behind SecondOpinion

}  // namespace

Result<Eye> Eye::open(const std::string& name) {
    Error error{ErrorId::ModelMissing, name, "no such engine"};
    for (const EngineRow& row : engineTable()) {
        if (row.name != name) continue;
        auto engine = row.make({});
        if (!engine) return engine.error();
        Eye eye;
        eye.m_engine = std::move(*engine);
        eye.m_measurer = std::make_unique<Measurer>(*eye.m_engine);
        if (eye.m_engine->name() == kSecond) return eye;  // nobody asks it about itself
        if (auto second = SecondOpinion::load({})) eye.m_second = std::move(*second);
        return eye;
    }
    return error;
}

Facts Eye::measure(const Image& picture) {
    return m_measurer->measure(picture, Effort::Still);
}

Facts Eye::measureFile(const Image& picture) {
    Facts facts = measure(picture);
    if (m_second) m_second->add(picture, facts);
    return facts;
}

std::vector<std::string> enginesHere() {
    std::vector<std::string> names;
    for (const EngineRow& row : engineTable())
        if (row.make({})) names.emplace_back(row.name);
    return names;
}

}  // namespace xuezhao::accuracy
