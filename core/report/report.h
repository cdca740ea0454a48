#pragma once

#include "core/report/report_figures.h"
#include "core/roster/table.h"

#include <filesystem>
#include <string>
#include <vector>

namespace xuezhao {

/// The summary of the work that a college sends (工作总结), in the language in force: one HTML page with its charts
/// inside (SVG), complete in itself. \param titles  of the standards, as long as figures.standards
std::string reportHtml(const ReportFigures& figures, const std::vector<std::string>& titles);

/// The same on A4. Needs a QGuiApplication (any platform, "offscreen" too) for its fonts. Errors: WriteFailed, and
/// those of writeDurably().
Result<void> writeReportPdf(const ReportFigures& figures, const std::vector<std::string>& titles,
                            const std::filesystem::path& file);

/// The table of checks in the register's form, header first, for a spreadsheet.
Table reportTable(const ReportFigures& figures, const std::vector<std::string>& titles);

/// One of them by the file's ending: .html, .htm, .pdf, .xlsx or .csv. Errors: OptionWrong for another ending, those of
/// writing.
Result<void> writeReport(const ReportFigures& figures, const std::vector<std::string>& titles,
                         const std::filesystem::path& file);

}  // namespace xuezhao
