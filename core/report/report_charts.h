#pragma once

#include "core/report/report_figures.h"

#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace xuezhao {

/// One bar, or a pair of them, with words to the left and its value at its end.
struct Bar {
    QString label;
    double value = 0;
    QString text;
};

/// Bars below each other, the longest as wide as there is room.
struct BarChart {
    QString title;
    std::vector<Bar> bars;
    double most = 0;  ///< value of a full bar; 0: the largest value

    static constexpr int kWidth = 660;
    int height() const;
    void paint(QPainter& painter) const;
};

/// The charts of a report, in the language in force; none without photographs.
std::vector<BarChart> reportCharts(const ReportFigures& figures);

/// As an SVG element, and as a picture for paper.
QString chartSvg(const BarChart& chart);
QImage chartImage(const BarChart& chart, double scale);

}  // namespace xuezhao
