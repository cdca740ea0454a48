#include "core/report/report.h"
#include "core/report/report_text.h"

#include <QLocale>

namespace xuezhao {
namespace {

TableRow row(int number, const std::vector<QString>& texts) {
    TableRow row{number, {}};
    for (const QString& text : texts) row.cells.push_back({text.toStdString(), Cell::Kind::Text});
    return row;
}

}  // namespace

QString shareText(const CheckCount& count) {
    if (count.judged() == 0) return QStringLiteral("–");
    return QLocale().toString(count.passShare() * 100, 'f', 1);
}

Table reportTable(const ReportFigures& figures, const std::vector<std::string>& titles) {
    Table table;
    const auto add = [&](const std::vector<QString>& texts) {
        table.rows.push_back(row(static_cast<int>(table.rows.size()) + 1, texts));
    };
    add({reportText(ReportWord::Standard), reportText(ReportWord::Check), reportText(ReportWord::OnSitePass),
         reportText(ReportWord::CollectedPass), reportText(ReportWord::OnSiteCount),
         reportText(ReportWord::CollectedCount), reportText(ReportWord::FailedAttempts)});
    for (std::size_t i = 0; i < figures.standards.size(); ++i) {
        const StandardFigures& standard = figures.standards[i];
        const QString title = QString::fromStdString(titles[i]);
        for (const CheckFigures& check : standard.checks) {
            add({title, checkTitle(*check.check), shareText(check.onSite), shareText(check.collected),
                 QString::number(check.onSite.judged()), QString::number(check.collected.judged()),
                 QString::number(check.failedAttempts)});
        }
        add({title,
             reportText(ReportWord::All),
             shareText(standard.onSite),
             shareText(standard.collected),
             QString::number(standard.onSite.judged()),
             QString::number(standard.collected.judged()),
             {}});
    }
    return table;
}

}  // namespace xuezhao
