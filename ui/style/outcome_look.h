#pragma once

#include "core/quality/finding.h"

#include <QColor>
#include <QString>

namespace xuezhao {

struct Tokens;

/// The colour of an outcome in the theme in force, or in the given one. Not required is grey.
QColor outcomeColour(Outcome outcome);
QColor outcomeColour(Outcome outcome, const Tokens& tokens);

/// "pass", "warn", "fail", "cannot-judge", "none": resources/icons/outcome-NAME.svg.
QString outcomeIconName(Outcome outcome);

/// The word that goes with colour and shape, in the language in force: "passes", "close", "fails", ...
QString outcomeWord(Outcome outcome);

}  // namespace xuezhao
