#pragma once

#include <QRectF>
#include <QTransform>

class QPainter;

namespace xuezhao {

struct OverlayModel;

enum class GuideDetail { Full, Quiet, Off };

/// Draws the overlay. `toScreen` maps picture pixels to the painter's; lines keep their width in device pixels.
/// \param picture  where the picture is on the screen
/// \param surface  where labels may stand too: the picture and the empty strips beside it
void paintOverlay(QPainter& painter, const OverlayModel& model, const QTransform& toScreen, const QRectF& picture,
                  const QRectF& surface, GuideDetail detail);

}  // namespace xuezhao
