#pragma once

#include "tests/accuracy/results.h"

#include <string>

namespace xuezhao::accuracy {

/// Which share of the portraits is measured within an error, a panel a quantity, a line an engine. SVG.
std::string errorsPlot(const Results& results);

/// Which share of the defects is named at each strength, a panel a defect, a line an engine. SVG.
std::string defectsPlot(const Results& results);

}  // namespace xuezhao::accuracy
