#pragma once

#include "core/base/image.h"

#include <QVideoFrameFormat>

class QVideoFrame;

namespace xuezhao {

/// Whether pixelsOf() knows a format.
bool canReadPixels(QVideoFrameFormat::PixelFormat format);

/// The pixels of a frame as Qt Multimedia delivers it, without a detour over QImage. Known are the YUV formats of
/// USB cameras (YUYV, UYVY, NV12, NV21, planar 4:2:0 and 4:2:2), the 32-bit RGB ones, grey and JPEG. Luma without
/// a stated range counts as 16-235, and BT.601 as the matrix, as USB cameras do it.
/// Empty for an invalid frame, one that cannot be mapped, and other formats.
Image pixelsOf(const QVideoFrame& frame);

}  // namespace xuezhao
