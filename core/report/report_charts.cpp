#include "core/report/report_charts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace xuezhao {
namespace {

constexpr int kTop = 34, kRow = 24, kLabel = 200, kValue = 90;
constexpr QColor kBar(47, 111, 179), kTrack(233, 237, 242), kInk(34, 38, 43), kFaint(100, 108, 116);

QFont font(double pixels, bool bold) {
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(static_cast<int>(pixels));
    font.setBold(bold);
    return font;
}

QString translated(const char* text) {
    return QCoreApplication::translate("Report", text);
}

BarChart passChart(const StandardFigures& standard) {
    BarChart chart{translated(QT_TRANSLATE_NOOP("Report", "Share that passes, of the photographs that stand")), {}, 1};
    for (const CheckFigures& row : standard.checks) {
        CheckCount all = row.onSite;
        all.pass += row.collected.pass;
        all.fail += row.collected.fail;
        all.doubtful += row.collected.doubtful;
        if (!row.check->mainRow || all.judged() == 0) continue;
        chart.bars.push_back({QCoreApplication::translate("Check", row.check->title), all.passShare(),
                              QLocale().toString(all.passShare() * 100, 'f', 1) + QStringLiteral(" %")});
    }
    return chart;
}

BarChart problemChart(const StandardFigures& standard) {
    BarChart chart{translated(QT_TRANSLATE_NOOP("Report", "What attempts failed most often")), {}, 0};
    auto rows = standard.checks;
    std::sort(rows.begin(), rows.end(), [](auto& a, auto& b) { return a.failedAttempts > b.failedAttempts; });
    constexpr std::size_t kMost = 8;
    for (const CheckFigures& row : rows) {
        if (row.failedAttempts == 0 || chart.bars.size() == kMost) break;
        chart.bars.push_back({QCoreApplication::translate("Check", row.check->title), double(row.failedAttempts),
                              QLocale().toString(row.failedAttempts)});
    }
    return chart;
}

BarChart hourChart(const ReportFigures& figures) {
    BarChart chart{translated(QT_TRANSLATE_NOOP("Report", "Photographs an hour")), {}, 0};
    constexpr std::size_t kMost = 24;
    for (const auto& [hour, count] : figures.hours) {
        if (chart.bars.size() == kMost) break;
        chart.bars.push_back(
            {QString::fromStdString(hour) + QStringLiteral(":00"), double(count), QLocale().toString(count)});
    }
    return chart;
}

}  // namespace

int BarChart::height() const {
    return kTop + kRow * static_cast<int>(bars.size()) + 8;
}

void BarChart::paint(QPainter& painter) const {
    double full = most;
    for (const Bar& bar : bars) full = std::max(full, bar.value);
    painter.setPen(kInk);
    painter.setFont(font(15, true));
    painter.drawText(QRectF(0, 0, kWidth, kTop - 8), int(Qt::AlignLeft | Qt::AlignVCenter), title);
    painter.setFont(font(13, false));
    const double room = kWidth - kLabel - kValue;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double y = kTop + kRow * double(i);
        const QString label = QFontMetricsF(painter.font()).elidedText(bars[i].label, Qt::ElideRight, kLabel - 12);
        painter.setPen(kInk);
        painter.drawText(QRectF(0, y, kLabel - 10, kRow), int(Qt::AlignRight | Qt::AlignVCenter), label);
        painter.fillRect(QRectF(kLabel, y + 5, room, kRow - 10), kTrack);
        painter.fillRect(QRectF(kLabel, y + 5, full > 0 ? room * bars[i].value / full : 0, kRow - 10), kBar);
        painter.setPen(kFaint);
        painter.drawText(QRectF(kLabel + room + 8, y, kValue - 8, kRow), int(Qt::AlignLeft | Qt::AlignVCenter),
                         bars[i].text);
    }
}

std::vector<BarChart> reportCharts(const ReportFigures& figures) {
    std::vector<BarChart> charts;
    for (const StandardFigures& standard : figures.standards) {
        charts.push_back(passChart(standard));
        charts.push_back(problemChart(standard));
        break;  // the one of the first rank; the tables have them all
    }
    charts.push_back(hourChart(figures));
    std::erase_if(charts, [](const BarChart& chart) { return chart.bars.empty(); });
    return charts;
}

QString chartSvg(const BarChart& chart) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(BarChart::kWidth, chart.height()));
    generator.setViewBox(QRect(0, 0, BarChart::kWidth, chart.height()));
    generator.setTitle(chart.title);
    {
        QPainter painter(&generator);
        chart.paint(painter);
    }
    const QString svg = QString::fromUtf8(buffer.data());
    return svg.mid(svg.indexOf(QStringLiteral("<svg")));  // without the XML declaration: it stands inside a page
}

QImage chartImage(const BarChart& chart, double scale) {
    QImage image(QSize(int(BarChart::kWidth * scale), int(chart.height() * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    chart.paint(painter);
    return image;
}

}  // namespace xuezhao
