#pragma once

#include "ui/clerk/clerk_look.h"
#include "ui/clerk/comparison_table.h"
#include "ui/clerk/photo_view.h"

#include <QString>

#include <optional>
#include <vector>

namespace xuezhao {

/// What the page says of a look, made from its values alone.

/// The register's framing items, then whatever else the reasons are about or falls short, at most seven.
std::vector<ComparisonRow> comparisonRows(const ClerkLook& look);

/// The line for the old photograph and for the new crop: of the first framing item that the reasons or we find wrong.
struct LookMarks {
    std::optional<PhotoMark> before, after;
};
LookMarks marksOf(const ClerkLook& look);

/// One line of what happened to a photograph.
struct HistoryLine {
    WallTime at{};
    QString text;
};
/// Refusals and remedies, the newest first.
std::vector<HistoryLine> historyOf(const RefusedPerson& refused);

}  // namespace xuezhao
