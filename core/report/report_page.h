#pragma once

#include "core/report/report_charts.h"
#include "core/report/report_figures.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace xuezhao {

/// The whole report as HTML that a browser and Qt's own text, which knows little of CSS, show alike.
/// \param chart  the HTML of one chart, by its place
QString reportPage(const ReportFigures& figures, const std::vector<std::string>& titles,
                   const std::function<QString(const BarChart& chart, std::size_t place)>& chart);

}  // namespace xuezhao
