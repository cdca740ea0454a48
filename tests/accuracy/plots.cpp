#include "tests/accuracy/plots.h"

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/markdown.h"
#include "tests/accuracy/svg.h"
#include "tests/accuracy/tallies.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

// Blue and orange of the palette by Okabe and Ito, which colour-blind people tell apart; further engines grey.
constexpr std::array kColours{"#0072b2", "#d55e00"};
constexpr double kLegend = 34;

const char* colourOf(std::size_t engine) {
    return engine < kColours.size() ? kColours[engine] : "#777";
}

void legend(Svg& svg, const Results& results, const char* what) {
    double x = 40;
    for (std::size_t e = 0; e < results.engines.size(); ++e, x += 110) {
        svg.line({x, 16}, {x + 24, 16}, colourOf(e), 2.5);
        svg.words({x + 30, 20}, results.engines[e], 12);
    }
    svg.words({x, 20}, what, 12);
}

/// Panels of one size in rows.
struct Grid {
    int columns;
    cv::Size2d cell;  ///< with its margins
    cv::Size2d panel;

    cv::Rect2d place(std::size_t i) const {
        const int index = int(i);
        return {{40 + (index % columns) * cell.width, kLegend + 24 + (index / columns) * cell.height}, panel};
    }
    cv::Size size(std::size_t count) const {
        const int rows = (int(count) + columns - 1) / columns;
        return {int(40 + columns * cell.width), int(kLegend + 10 + rows * cell.height)};
    }
};

}  // namespace

std::string errorsPlot(const Results& results) {
    const Grid grid{4, {230, 180}, {180, 120}};
    Svg svg(grid.size(quantities().size()));
    legend(svg, results, "share of the readings (up) within an error (right)");
    std::vector<std::vector<std::vector<double>>> engines;
    for (std::size_t e = 0; e < results.engines.size(); ++e) engines.push_back(portraitErrors(results, e, Refit::None));
    for (std::size_t q = 0; q < quantities().size(); ++q) {
        double most = 0;
        for (auto& errors : engines) {
            for (double& error : errors[q]) error = std::abs(error);
            std::sort(errors[q].begin(), errors[q].end());
            if (!errors[q].empty()) most = std::max(most, errors[q].back());
        }
        const Panel panel{grid.place(q), most > 0 ? most : 1, 1};
        panel.draw(svg, quantities()[q].name, number(panel.mostX, 1) + " " + quantities()[q].unit);
        svg.words(panel.at(0, 1) - cv::Point2d(4, -4), "100 %", 9, Svg::Align::End);
        for (std::size_t e = 0; e < engines.size(); ++e) {
            const auto& errors = engines[e][q];
            std::vector<cv::Point2d> curve{panel.at(0, 0)};
            for (std::size_t i = 0; i < errors.size(); ++i)
                curve.push_back(panel.at(errors[i], double(i + 1) / double(errors.size())));
            svg.path(curve, colourOf(e));
        }
    }
    return svg.text();
}

std::string defectsPlot(const Results& results) {
    const auto& table = defectTable();
    const Grid grid{6, {175, 125}, {135, 68}};
    Svg svg(grid.size(table.size()));
    legend(svg, results, "share named by the check (up) at each strength (right); grey: seen by anybody at once");
    for (std::size_t row = 0; row < table.size(); ++row) {
        const Defect& defect = table[row];
        const double last = double(defect.strengths.size()) - 1;
        const Panel panel{grid.place(row), last, 1};
        svg.line(panel.at(double(defect.plain), 0), panel.at(double(defect.plain), 1), "#bbb", 4);
        panel.draw(svg, defect.title, "");
        if (existing(defect.checks).empty()) {
            svg.words(panel.at(last / 2, 0.4), "no check", 10, Svg::Align::Middle);
        }
        for (std::size_t s = 0; s < defect.strengths.size(); ++s) {
            const cv::Point2d below = panel.at(double(s), 0) + cv::Point2d(0, 12);
            svg.words(below,
                      number(defect.strengths[s], defect.strengths[s] == std::floor(defect.strengths[s]) ? 0 : 1), 8,
                      Svg::Align::Middle);
        }
        svg.words({panel.place.x, panel.place.y + panel.place.height + 23}, defect.unit, 8);
        for (std::size_t e = results.engines.size(); e-- > 0;) {
            std::vector<cv::Point2d> curve;
            for (std::size_t s = 0; s < defect.strengths.size(); ++s)
                curve.push_back(panel.at(double(s), defectTally(results, e, row, s).named.value()));
            svg.path(curve, colourOf(e));
            for (const cv::Point2d& p : curve) svg.dot(p, 2.2, colourOf(e));
        }
    }
    return svg.text();
}

}  // namespace xuezhao::accuracy
