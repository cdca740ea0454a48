#pragma once

#include "core/session/session_view.h"

#include <QString>

#include <span>

namespace xuezhao {

/// The small line below the instruction: the session's own, or for an act the number behind it with its limit
/// ("Their own right. Pupils level 12, limit ≤ 9"), or how long until the automatic shutter.
QString cueSmallLine(const SessionView& view, std::span<const Standard* const> standards);

}  // namespace xuezhao
