#pragma once

#include "core/quality/finding.h"

#include <QColor>
#include <QPixmap>
#include <QString>

class QIcon;

namespace xuezhao {

/// A line icon (resources/icons/NAME.svg) in one colour. Pixmaps are cached a name, size, colour and screen scale.
/// An unknown name gives an empty pixmap. Window thread only.
QPixmap linePixmap(const QString& name, int logicalSize, const QColor& colour, qreal scale = 1);
QIcon lineIcon(const QString& name, const QColor& colour);

/// The shape of an outcome in its colour: circle, triangle, octagon, diamond, dash.
QPixmap outcomePixmap(Outcome outcome, int logicalSize, qreal scale = 1);

/// A pictogram (resources/icons/pictograms/NAME.svg) in the theme's colours.
QPixmap pictogramPixmap(const QString& name, int logicalSize, qreal scale = 1);

}  // namespace xuezhao
