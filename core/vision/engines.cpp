#include "core/vision/engines.h"

#include "core/base/program_folder.h"
#include "core/vision/dlib/dlib_engine.h"
#include "core/vision/mesh/mesh_engine.h"

#include <QtGlobal>

#include <array>
#include <cassert>
#include <cstdlib>

namespace xuezhao {

namespace {

constexpr std::array kEngines{
    EngineRow{"mesh-478", makeMeshEngine, ""},
    EngineRow{"dlib-68", makeDlibEngine,
              QT_TRANSLATE_NOOP("Engine",
                                "The accurate face models are missing: eyes and lips are judged less surely. Connect "
                                "to the internet and run: ./dev setup")},
};

}  // namespace

std::filesystem::path defaultNets() {
    if (const char* named = std::getenv("XUEZHAO_MODELS")) return named;
    return programFolder().parent_path() / "share/xuezhao/models";
}

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

const char* shortcomingOf(std::string_view engine) {
    for (const EngineRow& row : engineTable())
        if (row.name == engine) return row.shortcoming;
    return "";
}

}  // namespace xuezhao
