#pragma once

#include "core/base/frame.h"

#include <QString>

namespace xuezhao {

/// A time of day on this machine's clock, hours and minutes as the language in force writes them.
QString clockText(WallTime time);

}  // namespace xuezhao
