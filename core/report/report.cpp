#include "core/report/report.h"

#include "core/base/language.h"
#include "core/report/report_charts.h"
#include "core/report/report_page.h"
#include "core/report/report_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

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
    "body { font-family: 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; font-size: 10pt; color: #22262b;"
    " max-width: 760px; margin: 24px auto; line-height: 140%; }"
    "h1 { font-size: 18pt; margin-bottom: 2px; } h2 { font-size: 13pt; margin-top: 20px; } h3 { font-size: 11pt; }"
    "table { border-collapse: collapse; border-color: #c8ced4; } th, td { border: 1px solid #c8ced4; padding: 3px 8px; "
    "}"
    "th { background-color: #eef1f5; font-weight: 600; } p.note, p.job { color: #5c646c; }"
    "svg { max-width: 100%; height: auto; }";

/// Of the report's own language: a clerk's machine may speak another one.
QLocale reportLocale() {
    return languageInForce() == "zh" ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English);
}

QString day(WallTime time) {
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    if (ms == 0) return QStringLiteral("–");
    const QString format =
        languageInForce() == "zh" ? QStringLiteral("yyyy年M月d日 HH:mm") : QStringLiteral("d MMMM yyyy, HH:mm");
    return reportLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), format);
}

/// How the cells of a column stand.
enum class Column { Text, Number };

/// Pieces of HTML; every text is escaped.
class Page {
public:
    void heading(ReportWord word, int level = 2) {
        m_html += QStringLiteral("<h%1>%2</h%1>\n").arg(level).arg(reportText(word).toHtmlEscaped());
    }
    void paragraph(const QString& text, const char* kind = "") {
        m_html += QStringLiteral("<p class=\"%1\">%2</p>\n").arg(QLatin1String(kind), text.toHtmlEscaped());
    }
    /// Over the whole width, the first column the widest; its head stands on every printed page.
    void table(const std::vector<QString>& headers, const std::vector<Column>& kinds,
               const std::vector<std::vector<QString>>& rows) {
        constexpr int kFirst = 36;  // per cent of the width
        const int others = (100 - kFirst) / std::max(1, int(headers.size()) - 1);
        m_html += QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>");
        for (std::size_t i = 0; i < headers.size(); ++i)
            m_html += QStringLiteral("<th width=\"%1%\" align=\"%2\">%3</th>")
                          .arg(i == 0 ? kFirst : others)
                          .arg(side(kinds[i]), headers[i].toHtmlEscaped());
        m_html += QStringLiteral("</tr></thead><tbody>\n");
        for (const auto& row : rows) {
            m_html += QStringLiteral("<tr>");
            for (std::size_t i = 0; i < row.size(); ++i)
                m_html += QStringLiteral("<td align=\"%1\">%2</td>").arg(side(kinds[i]), row[i].toHtmlEscaped());
            m_html += QStringLiteral("</tr>\n");
        }
        m_html += QStringLiteral("</tbody></table>\n");
    }
    /// A few figures side by side, large.
    void glance(const std::vector<std::pair<QString, QString>>& figures) {
        m_html += QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"6\"><tr>");
        for (const auto& [name, figure] : figures)
            m_html += QStringLiteral(
                          "<td width=\"%1%\" align=\"center\"><span style=\"font-size: 16pt; font-weight: "
                          "700\">%2</span><br>%3</td>")
                          .arg(100 / int(figures.size()))
                          .arg(figure.toHtmlEscaped(), name.toHtmlEscaped());
        m_html += QStringLiteral("</tr></table>\n");
    }
    void raw(const QString& html) { m_html += html; }
    QString take() { return std::move(m_html); }

private:
    static QString side(Column kind) {
        return kind == Column::Number ? QStringLiteral("right") : QStringLiteral("left");
    }

    QString m_html;
};

void addGlance(Page& page, const ReportFigures& f) {
    const QLocale locale = reportLocale();
    page.glance({{reportText(ReportWord::People), locale.toString(f.people)},
                 {reportText(ReportWord::Photographed), locale.toString(f.photographed)},
                 {reportText(ReportWord::FirstTime), locale.toString(f.firstTime)},
                 {reportText(ReportWord::Attempts), locale.toString(f.attempts)},
                 {reportText(ReportWord::Refused), locale.toString(f.refused)}});
}

void addHow(Page& page, const ReportFigures& f) {
    const QLocale locale = reportLocale();
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
            {Column::Text, Column::Number, Column::Number, Column::Number, Column::Number}, rows);
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
            {Column::Text, Column::Number, Column::Text}, rows);
    if (f.refused > 0)
        page.paragraph(reportText(ReportWord::RefusedText).arg(f.refused).arg(f.newCrops).arg(f.takenAgain));
}

void addColleges(Page& page, const ReportFigures& f) {
    page.heading(ReportWord::Colleges);
    std::vector<std::vector<QString>> rows;
    for (const auto& [college, counts] : f.colleges) {
        rows.push_back({college.empty() ? reportText(ReportWord::NoCollege) : QString::fromStdString(college),
                        reportLocale().toString(counts.first), reportLocale().toString(counts.second)});
    }
    page.table({reportText(ReportWord::College), reportText(ReportWord::Photographed), reportText(ReportWord::People)},
               {Column::Text, Column::Number, Column::Number}, rows);
}

}  // namespace

QString reportPage(const ReportFigures& f, const std::vector<std::string>& titles,
                   const std::function<QString(const BarChart& chart, std::size_t place)>& chart) {
    Page page;
    page.heading(ReportWord::Title, 1);
    page.paragraph(QString::fromStdString(f.job), "job");
    addGlance(page, f);
    addHow(page, f);
    addFigures(page, f, titles);
    addProblems(page, f);
    addColleges(page, f);
    const auto charts = reportCharts(f);
    if (!charts.empty()) page.heading(ReportWord::Charts);
    for (std::size_t i = 0; i < charts.size(); ++i) page.raw(chart(charts[i], i));
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
               "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>%3</style></head>"
               "<body>\n%4</body></html>\n")
        .arg(QString::fromStdString(std::string(languageInForce())), reportText(ReportWord::Title).toHtmlEscaped(),
             QLatin1String(kStyle), page.take());
}

QString reportText(ReportWord word) {
    return QCoreApplication::translate("Report", kWords[static_cast<std::size_t>(word)]);
}

QString checkTitle(const CheckRow& check) {
    return QCoreApplication::translate("Check", check.title);
}

std::string reportHtml(const ReportFigures& figures, const std::vector<std::string>& titles) {
    return reportPage(figures, titles, [](const BarChart& chart, std::size_t) { return chartSvg(chart); })
        .toStdString();
}

}  // namespace xuezhao
