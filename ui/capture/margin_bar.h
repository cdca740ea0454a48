#pragma once

#include <QRectF>

class QPainter;

namespace xuezhao {

struct FindingRow;

/// Draws the bar of a finding: a groove, one band a standard that has a limit (the first on top), and the marker of the
/// measured value, kept inside the groove's ends. Nothing without a range.
void paintMarginBar(QPainter& painter, const QRectF& area, const FindingRow& row);

}  // namespace xuezhao
