#pragma once

#include "core/base/frame.h"

#include <QtGlobal>

namespace xuezhao {

/// Times in the database: whole milliseconds since 1970 UTC.
inline qint64 toMilliseconds(WallTime time) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

inline WallTime fromMilliseconds(qint64 milliseconds) {
    return WallTime(std::chrono::milliseconds(milliseconds));
}

}  // namespace xuezhao
