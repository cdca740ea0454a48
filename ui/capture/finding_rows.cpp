#include "ui/capture/finding_rows.h"

#include "core/quality/check.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

constexpr double kAxisOverhang = 0.6;  // the axis of a bar: the range and 60 % of its width on either side

/// Pixels of the standard's picture to pixels of the first standard's.
double toShown(const Standard& first, const Standard& standard, const Limit& limit) {
    return limit.unit == "px" ? double(first.file.picture.width) / standard.file.picture.width : 1;
}

QString number(double value, const QString& unit) {
    if (unit == QLatin1String("bytes"))
        return QCoreApplication::translate("FindingRows", "%1 KB").arg(value / 1000, 0, 'f', 0);
    const bool whole =
        std::abs(value - std::round(value)) < 1e-9 || std::abs(value) >= 10 || unit == QLatin1String("px");
    return QString::number(value, 'f', whole ? 0 : 2);
}

QString limitText(const Range& range, const QString& unit) {
    const QString sign = unit == QLatin1String("delta_e") ? QStringLiteral("ΔE ") : QString();
    if (range.hasMin() && range.hasMax()) {
        if (range.min == range.max) return QStringLiteral("= %1").arg(number(range.min, unit));
        return QStringLiteral("%1–%2").arg(number(range.min, unit), number(range.max, unit));
    }
    if (range.hasMax()) return QStringLiteral("%1≤ %2").arg(sign, number(range.max, unit));
    if (range.hasMin()) return QStringLiteral("%1≥ %2").arg(sign, number(range.min, unit));
    return {};
}

void setAxis(FindingRow& row) {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    bool minSeen = false, maxSeen = false;
    for (const auto& range : row.ranges) {
        if (!range) continue;
        if (range->hasMin()) {
            low = std::min(low, range->min);
            minSeen = true;
        }
        if (range->hasMax()) {
            high = std::max(high, range->max);
            maxSeen = true;
        }
    }
    if (minSeen && maxSeen) {
        const double overhang = (high - low) * kAxisOverhang;
        row.axisMin = low - overhang;
        row.axisMax = high + overhang;
        row.barShown = high > low;
    } else if (maxSeen || minSeen) {
        row.axisMin = 0;
        row.axisMax = 2 * (maxSeen ? high : low);
        row.barShown = row.axisMax > 0;
    }
}

/// The size of the picture and the number of faces read better as words than as distances.
void saySpecialRows(FindingRow& row, const Standard& first) {
    if (row.check->id == "image_size") {
        row.limitText = QCoreApplication::translate("FindingRows", "fixed");
        if (row.value)
            row.valueText =
                *row.value == 0
                    ? QStringLiteral("%1×%2").arg(first.file.picture.width).arg(first.file.picture.height)
                    : QStringLiteral("≠ %1×%2").arg(first.file.picture.width).arg(first.file.picture.height);
        row.barShown = false;
    }
}

FindingRow rowOf(const CheckRow& check, std::span<const Standard* const> standards, std::span<const Verdict> verdicts) {
    FindingRow row;
    row.check = &check;
    row.title = QCoreApplication::translate("Check", check.title);
    Range common;
    QString unit;
    for (std::size_t i = 0; i < standards.size(); ++i) {
        const Standard& standard = *standards[i];
        const Limit* limit = standard.limit(check.id);
        const Finding* finding = i < verdicts.size() ? verdicts[i].find(check.id) : nullptr;
        row.outcomes.push_back(finding ? finding->outcome : Outcome::NotRequired);
        row.worst = worse(row.worst, row.outcomes.back());
        if (!limit) {
            row.ranges.emplace_back();
            continue;
        }
        const double factor = toShown(*standards.front(), standard, *limit);
        const Range range = scaled(limit->range, factor);
        row.ranges.emplace_back(range);
        // Where two standards cannot both be met, the first one's limit is shown.
        const Range both = intersection(common, range);
        if (!both.empty()) common = both;
        unit = QString::fromStdString(limit->unit);
        if (finding && finding->value && !row.value) row.value = *finding->value * factor;
    }
    row.limitText = limitText(common, unit);
    if (row.value) row.valueText = number(*row.value, unit);
    else row.valueText = row.worst == Outcome::CannotJudge ? QStringLiteral("?") : QStringLiteral("–");
    setAxis(row);
    saySpecialRows(row, *standards.front());
    return row;
}

int severity(Outcome outcome) {
    switch (outcome) {
        case Outcome::NotRequired: return 0;
        case Outcome::Pass: return 1;
        case Outcome::Warn: return 2;
        case Outcome::CannotJudge: return 3;
        case Outcome::Fail: return 4;
    }
    return 0;
}

}  // namespace

Outcome worse(Outcome a, Outcome b) {
    return severity(a) >= severity(b) ? a : b;
}

std::vector<FindingRow> findingRows(std::span<const Standard* const> standards, std::span<const Verdict> verdicts,
                                    bool main) {
    std::vector<FindingRow> rows;
    if (standards.empty()) return rows;
    for (const CheckRow& check : checkTable()) {
        if (check.mainRow != main) continue;
        const bool asked = std::any_of(standards.begin(), standards.end(),
                                       [&](const Standard* standard) { return standard->limit(check.id) != nullptr; });
        if (asked) rows.push_back(rowOf(check, standards, verdicts));
    }
    return rows;
}

const FindingRow* worstRow(std::span<const FindingRow> rows) {
    const FindingRow* worst = nullptr;
    for (const FindingRow& row : rows) {
        if (severity(row.worst) < severity(Outcome::Warn)) continue;
        if (!worst || severity(row.worst) > severity(worst->worst)) worst = &row;
    }
    return worst;
}

QString verdictText(const Verdict& verdict) {
    const Outcome outcome = verdict.outcome();
    // In a variable: lupdate never ends on a scoped name among the arguments.
    const int count = verdict.count(outcome);
    switch (outcome) {
        case Outcome::Fail: return QCoreApplication::translate("FindingRows", "%n fail", nullptr, count);
        case Outcome::CannotJudge: return QCoreApplication::translate("FindingRows", "%n to judge", nullptr, count);
        case Outcome::Warn: return QCoreApplication::translate("FindingRows", "pass, %n close", nullptr, count);
        case Outcome::Pass: return QCoreApplication::translate("FindingRows", "all pass");
        case Outcome::NotRequired: break;
    }
    return QStringLiteral("–");
}

}  // namespace xuezhao
