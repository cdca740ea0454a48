#pragma once

#include "core/base/image.h"

#include <QPixmap>

namespace xuezhao {

/// A copy of a picture for the screen; empty for an empty one. Window thread only.
QPixmap pixmapOf(const Image& image);

}  // namespace xuezhao
