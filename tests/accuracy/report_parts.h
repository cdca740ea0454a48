#pragma once

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/results.h"
#include "tests/accuracy/statistics.h"

#include <string>

namespace xuezhao::accuracy {

// The report's sections, as Markdown; one file each.

std::string errorsPart(const Results& results);   ///< measurements against the truth
std::string mouthsPart(const Results& results);   ///< mouths and eyes as photographed
std::string rightPart(const Results& results);    ///< photographs that are right
std::string defectsPart(const Results& results);  ///< photographs with one defect

/// How many, a dot for none.
std::string countOf(const Share& share);

/// The checks that should name a defect, as far as they exist.
std::string checkList(const Defect& defect);

/// Percent named at each strength, the plainly visible one bold: "3: 0 · 6: 40 · **10: 100** · 15: 100".
std::string sharesText(const Results& results, std::size_t engine, std::size_t row);

}  // namespace xuezhao::accuracy
