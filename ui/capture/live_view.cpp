#include "ui/capture/live_view.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTransform>

namespace xuezhao {

LiveView::LiveView(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Live picture"));
}

void LiveView::setPicture(const Image& picture, const OverlayModel& overlay) {
    m_picture = picture;
    m_overlay = overlay;
    update();
}

void LiveView::setNoPicture(const QString& headline, const QString& help) {
    if (m_picture.empty() && m_headline == headline && m_help == help) return;
    m_picture = {};
    m_overlay = {};
    m_headline = headline;
    m_help = help;
    update();
}

void LiveView::setNote(const QString& note) {
    if (note == m_note) return;
    m_note = note;
    update();
}

void LiveView::setGuideDetail(GuideDetail detail) {
    m_detail = detail;
    update();
}

QRectF LiveView::pictureRect() const {
    if (m_picture.empty()) return {};
    const QSizeF fitted = QSizeF(m_picture.width(), m_picture.height()).scaled(size(), Qt::KeepAspectRatio);
    return {QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

void LiveView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_picture.empty()) {
        paintEmpty(painter);
        return;
    }
    const QRectF target = pictureRect();
    if (target.size() != QSizeF(size())) painter.fillRect(rect(), theme().colour.stage);
    const cv::Mat& bgr = m_picture.mat();
    const QImage wrapped(bgr.data, bgr.cols, bgr.rows, qsizetype(bgr.step), QImage::Format_BGR888);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, wrapped);

    QTransform toScreen = QTransform::fromTranslate(target.x(), target.y());
    toScreen.scale(target.width() / m_picture.width(), target.height() / m_picture.height());
    // Picture coordinates have their origin in the centre of the top left pixel.
    toScreen.translate(0.5, 0.5);
    paintOverlay(painter, m_overlay, toScreen, target, rect(), m_detail);
    if (!m_note.isEmpty()) paintNote(painter);
}

void LiveView::paintEmpty(QPainter& painter) const {
    const Tokens& colour = theme().colour;
    painter.fillRect(rect(), colour.stage);
    const int icon = height() / 5;
    const int top = height() / 2 - icon * 4 / 5;
    painter.drawPixmap((width() - icon) / 2, top,
                       linePixmap(QStringLiteral("camera-off"), icon, colour.t2, devicePixelRatioF()));
    painter.setPen(theme().kind == ThemeKind::Light ? QColor(Qt::white) : colour.t1);
    painter.setFont(textFont(theme().size.heading, true));
    const QRect head(0, top + icon + theme().size.gap * 2, width(), theme().size.heading * 7 / 5);
    painter.drawText(head, Qt::AlignCenter, m_headline);
    painter.setFont(textFont(theme().size.body));
    painter.drawText(head.translated(0, head.height() + 4), Qt::AlignCenter, m_help);
}

void LiveView::paintNote(QPainter& painter) const {
    const int size = theme().size.body;
    const QFont font = textFont(size);
    const QRect box(12, height() - 12 - size * 2, QFontMetrics(font).horizontalAdvance(m_note) + 20, size * 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x10, 0x10, 0x10));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, m_note);
}

}  // namespace xuezhao
