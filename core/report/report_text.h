#pragma once

#include "core/report/report_figures.h"

#include <QString>

namespace xuezhao {

/// The words of a report: rows in report_words.def.
enum class ReportWord {
#define XZ_WORD(id, text) id,
#include "core/report/report_words.def"
#undef XZ_WORD
};

/// In the language in force.
QString reportText(ReportWord word);
QString checkTitle(const CheckRow& check);

/// Per cent that passes, with one decimal; "–" where nothing was judged.
QString shareText(const CheckCount& count);

}  // namespace xuezhao
