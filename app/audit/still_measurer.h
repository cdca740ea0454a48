#pragma once

#include "core/quality/photo_judge.h"

namespace xuezhao {

/// Measures with the best engine there is; where that is not the accurate one, standard error says so once.
class StillMeasurer : public PhotoJudge {
public:
    StillMeasurer();
};

}  // namespace xuezhao
