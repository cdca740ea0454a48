#include "ui/style/pixmap_of.h"

#include <QImage>

namespace xuezhao {

QPixmap pixmapOf(const Image& image) {
    if (image.empty()) return {};
    const cv::Mat& bgr = image.mat();
    return QPixmap::fromImage(QImage(bgr.data, bgr.cols, bgr.rows, qsizetype(bgr.step), QImage::Format_BGR888).copy());
}

}  // namespace xuezhao
