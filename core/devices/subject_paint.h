#pragma once

#include "core/devices/virtual_subject.h"

#include <QColor>
#include <QPainter>

namespace xuezhao::subject {

/// Skin and hair in their three tones.
struct Tones {
    QColor base, shade, light;
};
Tones skinTones(int skin);
Tones hairTones(const SubjectLook& look);

QColor colour(const cv::Vec3d& rgb, double opacity = 1);
QColor withOpacity(QColor colour, double opacity);
/// Every channel times the factor plus the offset, within 0-255.
QColor graded(QColor colour, double factor, double offset = 0);

/// An elliptical patch that fades out like a Gaussian; rx, ry are its visible radii.
void patch(QPainter& painter, double x, double y, double rx, double ry, QColor colour, double opacity);

/// A line with soft edges.
void softLine(QPainter& painter, const QPainterPath& path, double width, double blur, QColor colour, double opacity);

void fill(QPainter& painter, const QPainterPath& path, QColor colour);
void line(QPainter& painter, const QPainterPath& path, double width, QColor colour);

void paintBackdrop(QPainter& painter, cv::Size size, const Backdrop& backdrop);

// The parts of a person that keep their shape, in head or body units; the painter is scaled by the caller.
void paintHairBehind(QPainter& painter, const SubjectLook& look);  ///< of long hair, behind the shoulders
void paintBody(QPainter& painter, const SubjectLook& look);        ///< clothes and neck
void paintHead(QPainter& painter, const SubjectLook& look);        ///< bun, ears, skin
void paintHairCap(QPainter& painter, const SubjectLook& look);

// The parts that move, in head units, between the head and the hair in front of it.
void paintFeatures(QPainter& painter, const SubjectScene& scene);  ///< nose, mouth, eyes, brows, shine
void paintGlasses(QPainter& painter, const SubjectPose& pose);

}  // namespace xuezhao::subject
