#include "core/devices/subject_paint.h"

#include <QPainterPath>
#include <QPen>
#include <QRadialGradient>

#include <algorithm>
#include <array>
#include <cmath>

namespace xuezhao::subject {

QColor graded(QColor colour, double factor, double offset) {
    const auto level = [&](int value) { return std::clamp(static_cast<int>(value * factor + offset + .5), 0, 255); };
    return {level(colour.red()), level(colour.green()), level(colour.blue())};
}

QColor colour(const cv::Vec3d& rgb, double opacity) {
    const auto level = [](double value) { return std::clamp(static_cast<int>(value + .5), 0, 255); };
    return withOpacity(QColor(level(rgb[0]), level(rgb[1]), level(rgb[2])), opacity);
}

QColor withOpacity(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(std::clamp(opacity, 0., 1.)));
    return colour;
}

Tones skinTones(int skin) {
    static constexpr std::array<std::array<int, 3>, kSkinTones> kBase{
        {{243, 209, 187}, {234, 194, 166}, {221, 175, 145}, {194, 145, 112}, {152, 106, 78}, {122, 84, 63}}};
    const auto& c = kBase[static_cast<std::size_t>(std::clamp(skin, 0, kSkinTones - 1))];
    const QColor base(c[0], c[1], c[2]);
    const QColor shade(c[0] * 84 / 100, c[1] * 77 / 100, c[2] * 73 / 100);
    return {base, shade, graded(base, .82, 48)};
}

Tones hairTones(const SubjectLook& look) {
    const QColor base = colour(look.hairColour);
    return {base, graded(base, .62), graded(base, 1, 40)};
}

void patch(QPainter& painter, double x, double y, double rx, double ry, QColor colour, double opacity) {
    // A Gaussian whose standard deviation is 0.42 of the radius, sampled.
    static constexpr std::array<std::array<double, 2>, 6> kProfile{
        {{0, 1}, {.25, .84}, {.45, .56}, {.65, .29}, {.85, .08}, {1, 0}}};
    QRadialGradient gradient(0, 0, 1);
    for (const auto& [place, share] : kProfile) gradient.setColorAt(place, withOpacity(colour, opacity * share));
    painter.save();
    painter.translate(x, y);
    painter.scale(rx, ry);
    painter.fillRect(QRectF(-1, -1, 2, 2), gradient);
    painter.restore();
}

void softLine(QPainter& painter, const QPainterPath& path, double width, double blur, QColor colour, double opacity) {
    // Strokes on top of each other, each narrower; together they reach the opacity in the middle.
    static constexpr int kStrokes = 6;
    const double each = 1 - std::pow(1 - opacity, 1. / kStrokes);
    for (int i = kStrokes; i > 0; --i) {
        line(painter, path, width + 2 * blur * i / kStrokes, withOpacity(colour, each));
    }
}

void fill(QPainter& painter, const QPainterPath& path, QColor colour) {
    painter.fillPath(path, colour);
}

void line(QPainter& painter, const QPainterPath& path, double width, QColor colour) {
    painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void paintBackdrop(QPainter& painter, cv::Size size, const Backdrop& backdrop) {
    const double w = size.width, h = size.height;
    if (backdrop.gradient == 0) {
        painter.fillRect(QRectF(0, 0, w, h), colour(backdrop.colour));
    } else {
        QLinearGradient across(0, 0, w, 0);
        const cv::Vec3d less = cv::Vec3d::all(backdrop.gradient);
        across.setColorAt(0, colour(backdrop.colour));
        across.setColorAt(1, colour(backdrop.colour - less));
        painter.fillRect(QRectF(0, 0, w, h), across);
    }
    if (!backdrop.studio) return;
    for (const bool mirroredSide : {false, true}) {
        painter.save();
        if (mirroredSide) {
            painter.translate(w, 0);
            painter.scale(-1, 1);
        }
        painter.scale(w, h);
        QLinearGradient wall(0, 0, 0, 1);
        wall.setColorAt(0, QColor(56, 56, 58));
        wall.setColorAt(1, QColor(82, 82, 85));
        QLinearGradient shadow(.085, 0, .1, 0);  // of the wall's edge on the backdrop
        shadow.setColorAt(0, QColor(0, 0, 0, 40));
        shadow.setColorAt(1, QColor(0, 0, 0, 0));
        painter.fillRect(QRectF(.085, 0, .015, 1), shadow);
        painter.fillRect(QRectF(0, 0, .085, 1), wall);
        QPainterPath lamp;
        lamp.addPolygon(
            QPolygonF({QPointF(0, .155), QPointF(.052, .2), QPointF(.052, .52), QPointF(0, .575), QPointF(0, .155)}));
        QLinearGradient glow(0, 0, .055, 0);
        glow.setColorAt(0, QColor(255, 255, 253));
        glow.setColorAt(1, QColor(238, 238, 236));
        painter.fillPath(lamp, glow);
        painter.fillRect(QRectF(.048, .196, .008, .328), QColor(28, 28, 29));
        painter.fillRect(QRectF(.021, .53, .005, .47), QColor(38, 38, 39));
        painter.restore();
    }
}

}  // namespace xuezhao::subject
