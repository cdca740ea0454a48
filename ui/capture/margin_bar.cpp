#include "ui/capture/margin_bar.h"

#include "ui/capture/finding_rows.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace xuezhao {

namespace {
constexpr double kGroove = 8, kPadding = 3, kStem = 3;  // ui specification, margin bar
}

void paintMarginBar(QPainter& painter, const QRectF& area, const FindingRow& row) {
    if (!row.barShown) return;
    const Tokens& colour = theme().colour;
    const QRectF groove(area.left() + 0.5, area.center().y() - kGroove / 2, area.width() - 1, kGroove);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour.line, 1));
    painter.setBrush(colour.track);
    painter.drawRoundedRect(groove, 2, 2);

    const double left = area.left() + kPadding, width = area.width() - 2 * kPadding;
    const auto x = [&](double value) {
        return left + std::clamp((value - row.axisMin) / (row.axisMax - row.axisMin), 0.0, 1.0) * width;
    };
    const int bands =
        int(std::count_if(row.ranges.begin(), row.ranges.end(), [](const auto& range) { return range.has_value(); }));
    const bool same =
        std::adjacent_find(row.ranges.begin(), row.ranges.end(), std::not_equal_to<>()) == row.ranges.end();
    const int drawn = same ? 1 : bands;
    const double height = (kGroove - 1) / drawn;
    int band = 0;
    for (const auto& range : row.ranges) {
        if (!range || band >= drawn) continue;
        const double from = x(range->hasMin() ? range->min : row.axisMin),
                     to = x(range->hasMax() ? range->max : row.axisMax);
        const double gap = drawn > 1 && band > 0 ? 0.5 : 0;
        painter.fillRect(QRectF(from, groove.top() + 0.5 + band * height + gap, to - from, height - gap),
                         band == 0 ? colour.t3 : colour.t2);
        ++band;
    }
    if (row.value) {
        const bool outside =
            row.worst == Outcome::Fail || row.worst == Outcome::Warn || row.worst == Outcome::CannotJudge;
        const QColor ink = outside ? outcomeColour(row.worst) : colour.t1;
        const double at = x(*row.value);
        painter.fillRect(QRectF(at - kStem / 2, area.center().y() - 5.5, kStem, 11), ink);
        QPainterPath triangle(QPointF(at - 5, area.center().y() - 9));
        triangle.lineTo(at + 5, area.center().y() - 9);
        triangle.lineTo(at, area.center().y() - 3);
        painter.fillPath(triangle, ink);
    }
    painter.restore();
}

}  // namespace xuezhao
