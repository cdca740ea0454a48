#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"

namespace xuezhao {

/// A picture that has no file of its own, as a PNG: for cameras whose stills are pixels. Request and time are
/// the caller's to fill in. Errors: EncodeFailed.
Result<Still> losslessStill(const Image& picture);

}  // namespace xuezhao
