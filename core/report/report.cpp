#include "core/report/report.h"

#include "core/base/durable_file.h"
#include "core/report/report_charts.h"
#include "core/report/report_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QStringList>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace xuezhao {
namespace {

constexpr std::array kWords{
#define XZ_WORD(id, text) text,
#include "core/report/report_words.def"
#undef XZ_WORD
};

// Few rules, so that a browser and Qt's own text, which knows little of CSS, show the same.
constexpr const char* kStyle =
    "body { font-family: 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; font-size: 10.5pt; color: #22262b; }"
    "h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18px; } table { border-collapse: collapse; }"
    "th, td { border: 1px solid #b8c0c8; padding: 3px 8px; } th { background-color: #e9edf2; text-align: left; }"
    "td.n { text-align: right; } p.note { color: #646c74; }";

QString day(WallTime time) {
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return ms == 0 ? QStringLiteral("–") : QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

/// Pieces of HTML; every text is escaped.
class Page {
public:
    void heading(ReportWord word, int level = 2) {
        m_html += QStringLiteral("<h%1>%2</h%1>\n").arg(level).arg(reportText(word).toHtmlEscaped());
    }
    void paragraph(const QString& text, const char* kind = "") {
        m_html += QStringLiteral("<p class=\"%1\">%2</p>\n").arg(QLatin1String(kind), text.toHtmlEscaped());
    }
    void table(const std::vector<QString>& headers, const std::vector<std::vector<QString>>& rows) {
        m_html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr>");
        for (const QString& header : headers) m_html += QStringLiteral("<th>%1</th>").arg(header.toHtmlEscaped());
        m_html += QStringLiteral("</tr>\n");
        for (const auto& row : rows) {
            m_html += QStringLiteral("<tr>");
            for (const QString& cell : row) m_html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
            m_html += QStringLiteral("</tr>\n");
        }
        m_html += QStringLiteral("</table>\n");
    }
    void raw(const QString& html) { m_html += html; }
    QString take() { return std::move(m_html); }

private:
    QString m_html;
};

void addHow(Page& page, const ReportFigures& f) {
    const QLocale locale;
    page.heading(ReportWord::How);
    page.paragraph(reportText(ReportWord::HowText)
                       .arg(locale.toString(f.photographed), locale.toString(f.people), day(f.first), day(f.last),
                            locale.toString(f.onSite), locale.toString(f.collected), locale.toString(f.firstTime),
                            locale.toString(f.attempts)));
    QStringList cameras;
    for (const auto& [camera, count] : f.cameras)
        cameras += QString::fromStdString(camera) + QStringLiteral(" (%1)").arg(locale.toString(count));
    if (!cameras.isEmpty()) page.paragraph(reportText(ReportWord::Cameras).arg(cameras.join(QStringLiteral(", "))));
}

void addFigures(Page& page, const ReportFigures& f, const std::vector<std::string>& titles) {
    page.heading(ReportWord::Figures);
    page.paragraph(reportText(ReportWord::FiguresText), "note");
    for (std::size_t i = 0; i < f.standards.size(); ++i) {
        std::vector<std::vector<QString>> rows;
        const auto add = [&](const QString& title, const CheckCount& onSite, const CheckCount& collected) {
            rows.push_back({title, shareText(onSite), shareText(collected), QString::number(onSite.judged()),
                            QString::number(collected.judged())});
        };
        for (const CheckFigures& row : f.standards[i].checks) {
            if (row.onSite.judged() + row.collected.judged() > 0)
                add(checkTitle(*row.check), row.onSite, row.collected);
        }
        add(reportText(ReportWord::All), f.standards[i].onSite, f.standards[i].collected);
        page.raw(QStringLiteral("<h3>%1</h3>\n").arg(QString::fromStdString(titles[i]).toHtmlEscaped()));
        page.table(
            {reportText(ReportWord::Check), reportText(ReportWord::OnSitePass), reportText(ReportWord::CollectedPass),
             reportText(ReportWord::OnSiteCount), reportText(ReportWord::CollectedCount)},
            rows);
    }
}

void addProblems(Page& page, const ReportFigures& f) {
    page.heading(ReportWord::Problems);
    std::vector<std::vector<QString>> rows;
    for (const StandardFigures& standard : f.standards) {
        for (const CheckFigures& row : standard.checks) {
            const QString title = checkTitle(*row.check);
            const bool known = std::any_of(rows.begin(), rows.end(), [&](const auto& r) { return r[0] == title; });
            if (row.failedAttempts > 0 && !known)
                rows.push_back({title, QString::number(row.failedAttempts), QString::fromStdString(row.remedy)});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](auto& a, auto& b) { return a[1].toInt() > b[1].toInt(); });
    if (rows.empty()) page.paragraph(reportText(ReportWord::NoProblems));
    else
        page.table(
            {reportText(ReportWord::Check), reportText(ReportWord::FailedAttempts), reportText(ReportWord::Remedy)},
            rows);
    if (f.refused > 0)
        page.paragraph(reportText(ReportWord::RefusedText).arg(f.refused).arg(f.newCrops).arg(f.takenAgain));
}

void addColleges(Page& page, const ReportFigures& f) {
    page.heading(ReportWord::Colleges);
    std::vector<std::vector<QString>> rows;
    for (const auto& [college, counts] : f.colleges) {
        rows.push_back({college.empty() ? reportText(ReportWord::NoCollege) : QString::fromStdString(college),
                        QLocale().toString(counts.first), QLocale().toString(counts.second)});
    }
    page.table({reportText(ReportWord::College), reportText(ReportWord::Photographed), reportText(ReportWord::People)},
               rows);
}

/// \param chart  the HTML of one chart, by its place
template <typename Chart>
QString pageOf(const ReportFigures& f, const std::vector<std::string>& titles, Chart chart) {
    Page page;
    page.heading(ReportWord::Title, 1);
    page.paragraph(QString::fromStdString(f.job));
    addHow(page, f);
    addFigures(page, f, titles);
    addProblems(page, f);
    addColleges(page, f);
    const auto charts = reportCharts(f);
    if (!charts.empty()) page.heading(ReportWord::Charts);
    for (std::size_t i = 0; i < charts.size(); ++i) page.raw(chart(charts[i], i));
    return QStringLiteral(
               "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>%2</style></head>"
               "<body>\n%3</body></html>\n")
        .arg(reportText(ReportWord::Title).toHtmlEscaped(), QLatin1String(kStyle), page.take());
}

}  // namespace

QString reportText(ReportWord word) {
    return QCoreApplication::translate("Report", kWords[static_cast<std::size_t>(word)]);
}

QString checkTitle(const CheckRow& check) {
    return QCoreApplication::translate("Check", check.title);
}

std::string reportHtml(const ReportFigures& figures, const std::vector<std::string>& titles) {
    return pageOf(figures, titles, [](const BarChart& chart, std::size_t) { return chartSvg(chart); }).toStdString();
}

Result<void> writeReportPdf(const ReportFigures& figures, const std::vector<std::string>& titles,
                            const std::filesystem::path& file) {
    constexpr double kSharp = 3;  // chart pixels a pixel of the page: 300 dpi
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly)) return Error{ErrorId::WriteFailed, file.filename().string(), "buffer"};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setResolution(96);
        writer.setTitle(reportText(ReportWord::Title));
        QTextDocument document;
        const QString html = pageOf(figures, titles, [&](const BarChart& chart, std::size_t i) {
            const QString name = QStringLiteral("chart%1").arg(i);
            document.addResource(QTextDocument::ImageResource, QUrl(name), chartImage(chart, kSharp));
            return QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>")
                .arg(name)
                .arg(BarChart::kWidth)
                .arg(chart.height());
        });
        document.setHtml(html);
        document.print(&writer);
    }
    const QByteArray& bytes = buffer.data();
    return writeDurably(
        file, {reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

}  // namespace xuezhao
