#pragma once

#include "core/base/result.h"
#include "core/vision/face_engine.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace xuezhao {

/// Where the nets of models/manifest.json are looked for: the folder that XUEZHAO_MODELS names, otherwise
/// share/xuezhao/models beside the folder of the program.
std::filesystem::path defaultNets();

/// Where models are looked for.
struct ModelPaths {
    std::filesystem::path dlibShapes =
        "/usr/share/dlib/shape_predictor_68_face_landmarks.dat";  ///< Debian: libdlib-data
    std::filesystem::path nets = defaultNets();                   ///< folder
};

/// A row of the table of engines; the best one first.
struct EngineRow {
    std::string_view name;
    /// Errors: ModelMissing, ModelDamaged.
    Result<std::unique_ptr<FaceEngine>> (*make)(const ModelPaths& paths);
    /// What is worse than with the best engine, for the person at the station; empty for the best one. English, in the
    /// translation context "Engine".
    const char* shortcoming;
};

std::span<const EngineRow> engineTable();

/// The first engine of the table whose models are there. Errors: those of the last one tried.
Result<std::unique_ptr<FaceEngine>> makeBestEngine(const ModelPaths& paths);

/// EngineRow::shortcoming of the engine of that name; empty for a name that is not in the table.
const char* shortcomingOf(std::string_view engine);

}  // namespace xuezhao
