#pragma once

#include "core/vision/face_engine.h"
#include "core/vision/facts.h"

namespace xuezhao {

/// What an engine says of a face; crown, hair and light are left unknown.
FaceFacts factsOf(const FaceShape& shape);

}  // namespace xuezhao
