#include "ui/kiosk/mirror_view.h"

#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace xuezhao {

namespace {

/// The part of the picture that is shown where no crop is planned: the largest of the shape, in the middle.
QRectF middleOf(QSizeF picture) {
    const double width = std::min(picture.width(), picture.height() * MirrorView::kShape);
    const QSizeF size(width, width / MirrorView::kShape);
    return {QPointF((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 2), size};
}

/// Where the face belongs in the 480x640 photograph: crown at 83, width 212, the chin by the proportions of a head.
QRectF faceIn(const QRectF& target) {
    const double scale = target.width() / 480;
    return {target.x() + (240 - 106) * scale, target.y() + 83 * scale, 212 * scale, 282 * scale};
}

QPainterPath shouldersIn(const QRectF& target) {
    const double s = target.width() / 480;
    const auto at = [&](double x, double y) { return QPointF(target.x() + x * s, target.y() + y * s); };
    QPainterPath path(at(170, 410));
    path.cubicTo(at(60, 455), at(35, 480), at(22, 625));
    path.moveTo(at(310, 410));
    path.cubicTo(at(420, 455), at(445, 480), at(458, 625));
    return path;
}

}  // namespace

MirrorView::MirrorView(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Your picture, as in a mirror"));
}

void MirrorView::setPicture(const Image& picture, const QRectF& crop, Outcome outcome) {
    m_picture = picture;
    m_crop = crop.isEmpty() && !picture.empty() ? middleOf(QSizeF(picture.width(), picture.height())) : crop;
    m_outcome = outcome;
    m_text.clear();
    update();
}

void MirrorView::setNoPicture(const QString& text) {
    m_picture = {};
    m_text = text;
    update();
}

void MirrorView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    painter.fillRect(rect(), colour.stage);
    if (m_picture.empty()) {
        painter.setPen(Qt::white);
        painter.setFont(textFont(std::max(18, width() / 24)));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_text);
        return;
    }
    const int frame = std::max(4, width() / 70);
    const QRectF target = QRectF(rect()).adjusted(frame, frame, -frame, -frame);
    const cv::Mat& bgr = m_picture.mat();
    const QImage wrapped(bgr.data, bgr.cols, bgr.rows, qsizetype(bgr.step), QImage::Format_BGR888);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.save();
    painter.setClipRect(target);
    painter.translate(target.center());
    painter.scale(-1, 1);  // the one place where anything is mirrored
    painter.translate(-target.center());
    painter.drawImage(target, wrapped, m_crop);
    painter.restore();

    const QColor ink = m_outcome == Outcome::NotRequired ? colour.t2 : outcomeColour(m_outcome);
    QPainterPath guide = shouldersIn(target);
    guide.addEllipse(faceIn(target));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const bool good = m_outcome == Outcome::Pass;
    const QColor line = outcomeColour(good ? Outcome::Pass : Outcome::Warn, tokens(ThemeKind::Dark));
    QPen pen(QColor(0, 0, 0, 140), frame * 0.9);
    painter.strokePath(guide, pen);
    pen.setColor(line);
    pen.setWidthF(frame * 0.6);
    if (!good) pen.setDashPattern({3, 2});
    painter.strokePath(guide, pen);
    painter.setPen(QPen(ink, frame));
    const double half = frame / 2.0;
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
}

}  // namespace xuezhao
