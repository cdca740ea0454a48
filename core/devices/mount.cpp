#include "core/devices/mount.h"

namespace xuezhao {

int quarterTurns(Mount mount) {
    switch (mount) {
        case Mount::Level: break;
        case Mount::Quarter90: return 1;
        case Mount::Quarter270: return 3;
    }
    return 0;
}

Image turnedUpright(const Image& picture, Mount mount) {
    if (mount == Mount::Level || picture.empty()) return picture;
    cv::Mat turned;
    cv::rotate(picture.mat(), turned,
               mount == Mount::Quarter90 ? cv::ROTATE_90_CLOCKWISE : cv::ROTATE_90_COUNTERCLOCKWISE);
    return Image(turned);
}

}  // namespace xuezhao
