#pragma once

#include "tests/accuracy/shot.h"

namespace xuezhao::accuracy {

/// The drawn person in a white shirt before the light blue wall, 60 px between the pupils; what the truth does not say
/// (brows, corners of lids and lips) lies where a face usually has it.
Shot drawnShot();

}  // namespace xuezhao::accuracy
