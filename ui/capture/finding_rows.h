#pragma once

#include "core/quality/finding.h"
#include "core/standards/range.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace xuezhao {

/// One line of the findings table: one check under every standard in use. Lengths in pixels are those of the first
/// standard's picture, so that two standards of different size stand on one bar.
struct FindingRow {
    const CheckRow* check = nullptr;
    QString title;
    QString valueText;  ///< "–" without a value, "?" where it cannot be judged
    QString limitText;  ///< what satisfies all standards: "60–110", "≤ 9"
    std::optional<double> value;
    std::vector<std::optional<Range>> ranges;  ///< one a standard; empty where it demands nothing
    std::vector<Outcome> outcomes;             ///< one a standard
    Outcome worst = Outcome::NotRequired;
    bool barShown = false;            ///< some standard has a range that a bar can show
    double axisMin = 0, axisMax = 1;  ///< ends of the bar
};

/// The register's own rows (main), or the others, in the order of the table of checks. Without verdicts (nobody
/// before the camera) limits are shown and values are not. Checks that no standard in use asks for are left out.
std::vector<FindingRow> findingRows(std::span<const Standard* const> standards, std::span<const Verdict> verdicts,
                                    bool main);

/// The row to copy up: the first of the worst; null when all pass.
const FindingRow* worstRow(std::span<const FindingRow> rows);

/// "3 fail", "all pass", "1 for you to judge": what a standard's tile says.
QString verdictText(const Verdict& verdict);

/// The order of severity: NotRequired < Pass < Warn < CannotJudge < Fail.
Outcome worse(Outcome a, Outcome b);

}  // namespace xuezhao
