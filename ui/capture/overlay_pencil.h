#pragma once

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QTransform>

class QFont;
class QPainter;

namespace xuezhao {

inline const QColor kGuideColour{255, 255, 255};

/// Draws lines and labels over a picture. Lines keep their width in device pixels and have a black casing, so that they
/// show on any colour; nothing but labels leaves the picture.
class OverlayPencil {
public:
    /// \param toScreen  from picture pixels to the painter's; outlives the pencil
    /// \param picture   where the picture is on the screen
    /// \param surface   where labels may stand
    OverlayPencil(QPainter& painter, const QTransform& toScreen, const QRectF& picture, const QRectF& surface);

    /// Picture pixels on the screen.
    QPointF at(double x, double y) const { return m_map.map(QPointF(x, y)); }
    /// A length given for a picture 900 px high, so that the drawing looks alike in all window sizes.
    double len(double at900) const { return at900 * m_picture.height() / 900; }

    void stroke(const QPainterPath& path, const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine);
    void line(QPointF a, QPointF b, const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine);
    void triangle(QPointF tip, QPointF toBase, double halfWidth);
    /// Two lines beside the crop, on its right for side 1, on its left for -1; where there is no room on the surface,
    /// on the other side, and where there is none either, nowhere: never over the person.
    void text(const QRectF& crop, int side, double y, const QString& label, const QString& limits);

    QPainter& painter() { return m_painter; }

private:
    void draw(const QRectF& box, Qt::Alignment side, const QString& text, const QFont& font, const QColor& colour);

    QPainter& m_painter;
    const QTransform& m_map;
    const QRectF m_picture;
    const QRectF m_surface;
};

}  // namespace xuezhao
