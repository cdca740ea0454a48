#include "core/vision/engines.h"

#include "core/vision/dlib/dlib_engine.h"

#include <array>
#include <cassert>

namespace xuezhao {

namespace {

constexpr std::array kEngines{
    EngineRow{"dlib-68", makeDlibEngine},
};

}  // namespace

std::span<const EngineRow> engineTable() {
    return kEngines;
}

Result<std::unique_ptr<FaceEngine>> makeBestEngine(const ModelPaths& paths) {
    for (const EngineRow& row : engineTable()) {
        auto engine = row.make(paths);
        if (engine || &row == &engineTable().back()) return engine;
    }
    assert(false);  // the table is not empty
    return Error{ErrorId::ModelMissing, {}, {}};
}

}  // namespace xuezhao
