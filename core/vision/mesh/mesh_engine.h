#pragma once

#include "core/base/result.h"
#include "core/vision/engines.h"
#include "core/vision/face_engine.h"

#include <memory>

namespace xuezhao {

/// The accurate engine: BlazeFace finds faces, the mesh with attention reads them, and in a stream the mesh follows
/// its own face, so that the detector runs only at the start, after a loss, and at times for other people.
/// Errors: ModelMissing, ModelDamaged.
Result<std::unique_ptr<FaceEngine>> makeMeshEngine(const ModelPaths& paths);

}  // namespace xuezhao
