#include "core/base/durable_file.h"
#include "core/report/report.h"
#include "core/roster/export.h"

#include <QString>

namespace xuezhao {

Result<void> writeReport(const ReportFigures& figures, const std::vector<std::string>& titles,
                         const std::filesystem::path& file) {
    const QString ending = QString::fromStdString(file.extension().string()).toLower();
    if (ending == u".pdf") return writeReportPdf(figures, titles, file);
    if (ending == u".xlsx") return writeTable(reportTable(figures, titles), file, RosterFormat::Xlsx);
    if (ending == u".csv") return writeTable(reportTable(figures, titles), file, RosterFormat::CsvUtf8);
    if (ending != u".html" && ending != u".htm") return Error{ErrorId::OptionWrong, file.filename().string(), {}};
    const std::string html = reportHtml(figures, titles);
    return writeDurably(file, {reinterpret_cast<const unsigned char*>(html.data()), html.size()});
}

}  // namespace xuezhao
