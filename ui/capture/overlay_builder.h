#pragma once

#include "core/session/session_view.h"
#include "ui/capture/overlay_model.h"

#include <span>

namespace xuezhao {

/// What to draw over a measured picture: crop, guides from the limits of all standards together, what was measured, and
/// the arrow of the instruction. Without a face the crop is the largest one in the middle. Pure.
OverlayModel overlayOf(const LiveResult& picture, std::span<const Standard* const> standards, const SessionView& view);

}  // namespace xuezhao
