#pragma once

namespace xuezhao {

/// From now on nets are read with our own way of filtering each channel by itself (kernels of 3 or 5, step 1). OpenCV
/// 4.6 is quick at this only on wide pictures and kernels of 3; on the small feature maps of these nets it takes eight
/// times as long, a fifth of all their time. May be called often and by several threads.
void useQuickDepthwise();

}  // namespace xuezhao
