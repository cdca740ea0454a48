#pragma once

#include <QRectF>
#include <QTransform>

class QPainter;

namespace xuezhao {

struct OverlayModel;

enum class GuideDetail { Full, Quiet, Off };

/// Draws the overlay. `toScreen` maps picture pixels to the painter's; lines keep their width in device pixels.
/// \param picture  where the picture is on the screen
void paintOverlay(QPainter& painter, const OverlayModel& model, const QTransform& toScreen, const QRectF& picture,
                  GuideDetail detail);

}  // namespace xuezhao
