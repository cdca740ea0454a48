#pragma once

#include "core/vision/engines.h"

namespace xuezhao {

/// dlib's HOG detector and 68-point shape predictor (models: Debian's libdlib-data). Needs nothing but Debian; unsure
/// about half-closed eyes and small lip gaps, which its readings' bands say. Errors: ModelMissing, ModelDamaged.
Result<std::unique_ptr<FaceEngine>> makeDlibEngine(const ModelPaths& paths);

}  // namespace xuezhao
