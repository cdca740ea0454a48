#include "ui/clerk/photo_view.h"

#include "ui/style/pixmap_of.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace xuezhao {

namespace {

const QColor kShade(0, 0, 0, 143);  // 56 %, as outside the crop of the photographer's page
const QColor kLabel(0, 0, 0, 210);

/// A box of text whose corner is given, kept inside the area; returns it.
QRectF paintLabel(QPainter& painter, QPointF at, const QString& text, const QColor& ink, const QRectF& area) {
    const QFont font = textFont(theme().size.strong, true);
    const QFontMetrics metrics(font);
    QRectF box(at, QSizeF(metrics.horizontalAdvance(text) + 16, metrics.height() + 6));
    box.moveRight(std::min(box.right(), area.right() - 2));
    box.moveLeft(std::max(box.left(), area.left() + 2));
    box.moveBottom(std::min(box.bottom(), area.bottom() - 2));
    box.moveTop(std::max(box.top(), area.top() + 2));
    painter.fillRect(box, kLabel);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
    return box;
}

}  // namespace

PhotoView::PhotoView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhotoView::setPhoto(const Image& picture, std::optional<PhotoMark> mark) {
    setOriginal(picture, {}, std::move(mark), picture.width());
}

void PhotoView::setOriginal(const Image& picture, const QRectF& crop, std::optional<PhotoMark> mark,
                            double photoWidth) {
    m_picture = pixmapOf(picture);
    m_crop = crop;
    m_mark = std::move(mark);
    m_photoWidth = photoWidth;
    m_text.clear();
    setAccessibleDescription(m_mark ? m_mark->text + QLatin1Char(' ') + m_mark->limit : QString());
    update();
}

void PhotoView::setEmpty(const QString& text) {
    m_picture = {};
    m_mark.reset();
    m_text = text;
    setAccessibleDescription(text);
    update();
}

QRectF PhotoView::pictureRect() const {
    const QSizeF fitted = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio);
    return {QPointF((width() - fitted.width()) / 2, 0), fitted};
}

void PhotoView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_picture.isNull()) {
        painter.fillRect(rect(), theme().colour.stage);
        painter.setFont(textFont(theme().size.strong));
        painter.setPen(theme().colour.t2);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_text);
        return;
    }
    const QRectF shown = pictureRect();
    painter.drawPixmap(shown, m_picture, QRectF(m_picture.rect()));
    QRectF photo = shown;
    if (!m_crop.isEmpty()) {
        const double scale = shown.width() / m_picture.width();
        photo = QRectF(shown.left() + m_crop.x() * scale, shown.top() + m_crop.y() * scale, m_crop.width() * scale,
                       m_crop.height() * scale);
        QPainterPath outside;
        outside.addRect(shown);
        outside.addRect(photo);
        painter.fillPath(outside, kShade);
        painter.setPen(QPen(tokens(ThemeKind::Dark).pass, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(photo);
    }
    if (m_mark && m_photoWidth > 0) paintMark(painter, photo, photo.width() / m_photoWidth);
}

void PhotoView::paintMark(QPainter& painter, const QRectF& photo, double scale) const {
    const Tokens& colour = tokens(ThemeKind::Dark);  // over a picture in every theme
    const QColor ink = m_mark->failing ? colour.fail : colour.pass;
    const auto draw = [&](double place, const QPen& pen) {
        // A dark line under a light one is seen on any picture.
        for (const QPen& one : {QPen(QColor(0, 0, 0, 160), pen.widthF() + 2, pen.style()), pen}) {
            painter.setPen(one);
            if (m_mark->vertical) {
                const double x = photo.left() + place * scale;
                painter.drawLine(QPointF(x, photo.top()), QPointF(x, photo.bottom()));
            } else {
                const double y = photo.top() + place * scale;
                painter.drawLine(QPointF(photo.left(), y), QPointF(photo.right(), y));
            }
        }
    };
    for (const double place : m_mark->limits) draw(place, QPen(Qt::white, 1.5, Qt::DashLine));
    for (const double place : m_mark->measured) draw(place, QPen(ink, 3));
    const double first = m_mark->measured.empty() ? 0 : m_mark->measured.front() * scale;
    const int line = QFontMetrics(textFont(theme().size.strong, true)).height() + 12;
    const QPointF at = m_mark->vertical ? QPointF(photo.left() + first + 8, photo.bottom() - 2 * line)
                                        : QPointF(photo.right() - photo.width() * 0.34, photo.top() + first + 6);
    const QRectF box = paintLabel(painter, at, m_mark->text, m_mark->failing ? ink : QColor(Qt::white), photo);
    if (m_mark->limit.isEmpty()) return;
    // Beside the value, or below it where the picture is too narrow for both.
    const QFontMetrics metrics(textFont(theme().size.strong, true));
    const bool beside = !m_mark->vertical && photo.left() + metrics.horizontalAdvance(m_mark->limit) + 30 < box.left();
    const QPointF below(m_mark->vertical ? box.left() : photo.left() + 6, box.bottom() + 4);
    paintLabel(painter, beside ? QPointF(photo.left() + 6, box.top()) : below, m_mark->limit, Qt::white, photo);
}

}  // namespace xuezhao
