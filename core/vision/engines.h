#pragma once

#include "core/base/result.h"
#include "core/vision/face_engine.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace xuezhao {

/// Where models are looked for.
struct ModelPaths {
    std::filesystem::path dlibShapes =
        "/usr/share/dlib/shape_predictor_68_face_landmarks.dat";  ///< Debian: libdlib-data
    std::filesystem::path meshNets;  ///< folder of the converted nets of models/manifest.json; empty: there are none
};

/// A row of the table of engines; the best one first.
struct EngineRow {
    std::string_view name;
    /// Errors: ModelMissing, ModelDamaged.
    Result<std::unique_ptr<FaceEngine>> (*make)(const ModelPaths& paths);
};

std::span<const EngineRow> engineTable();

/// The first engine of the table whose models are there. Errors: those of the last one tried.
Result<std::unique_ptr<FaceEngine>> makeBestEngine(const ModelPaths& paths);

}  // namespace xuezhao
