#include "ui/clerk/clerk_texts.h"

#include "core/quality/check.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace xuezhao {

namespace {

constexpr std::size_t kMostRows = 7;
constexpr std::array<std::string_view, 4> kFraming{"head_top", "eye_line", "face_width", "centred"};

QString translated(const char* text) {
    return QCoreApplication::translate("ClerkTexts", text);
}

const Verdict* firstOf(const std::vector<Verdict>& verdicts) {
    return verdicts.empty() ? nullptr : &verdicts.front();
}

const Finding* findingOf(const Verdict* verdict, std::string_view check) {
    const Finding* finding = verdict ? verdict->find(check) : nullptr;
    return finding && finding->limit ? finding : nullptr;
}

QString numberText(double value) {
    return QLocale::c().toString(value, 'f', std::abs(value) < 20 && value != std::round(value) ? 1 : 0);
}

QString limitText(const Range& range) {
    if (range.hasMin() && range.hasMax())
        return range.min == range.max ? numberText(range.min)
                                      : QStringLiteral("%1–%2").arg(numberText(range.min), numberText(range.max));
    if (range.hasMin()) return QStringLiteral("≥ %1").arg(numberText(range.min));
    return range.hasMax() ? QStringLiteral("≤ %1").arg(numberText(range.max)) : QString();
}

QString valueText(const Finding* finding) {
    if (!finding) return {};
    return finding->value ? numberText(*finding->value) : QStringLiteral("?");
}

QString titleOf(const Finding& finding) {
    return QCoreApplication::translate("Check", finding.check->title);
}

bool contains(const std::vector<std::string>& list, std::string_view one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

/// The checks to compare, in their order.
std::vector<std::string_view> checksOf(const ClerkLook& look, const Verdict* before, const Verdict* after) {
    std::vector<std::string_view> checks(kFraming.begin(), kFraming.end());
    const auto add = [&](std::string_view id) {
        if (std::find(checks.begin(), checks.end(), id) == checks.end()) checks.push_back(id);
    };
    for (const std::string& id : look.refused.reading.checks) add(id);
    for (const Verdict* verdict : {before, after}) {
        if (!verdict) continue;
        for (const Finding& finding : verdict->findings) {
            if (finding.outcome == Outcome::Fail) add(finding.check->id);
        }
    }
    return checks;
}

/// The part of the reasons that is about a check: the reason that mentions it, as it stands.
QString reasonFor(const RefusedPerson& refused, std::string_view check) {
    return contains(refused.reading.checks, check) ? QString::fromStdString(refused.reasonText()).simplified()
                                                   : QString();
}

/// Where a framing item is and should be, in px of the photograph.
std::optional<PhotoMark> markOf(const Verdict* verdict, std::string_view check) {
    const Finding* finding = findingOf(verdict, check);
    if (!finding || !finding->value) return std::nullopt;
    const Range& range = finding->limit->range;
    const double value = *finding->value;
    PhotoMark mark;
    mark.vertical = check == "centred" || check == "face_width";
    mark.failing = finding->outcome == Outcome::Fail;
    mark.text = QStringLiteral("%1 %2").arg(titleOf(*finding), numberText(value));
    mark.limit = translated(QT_TRANSLATE_NOOP("ClerkTexts", "should be %1")).arg(limitText(range));
    if (check == "face_width") {
        const Finding* centre = findingOf(verdict, "centred");
        const double middle = centre && centre->value ? *centre->value : verdict->standard->file.picture.width / 2.0;
        mark.measured = {middle - value / 2, middle + value / 2};
        for (const double width : {range.min, range.max}) {
            mark.limits.push_back(middle - width / 2);
            mark.limits.push_back(middle + width / 2);
        }
    } else {
        mark.measured = {value};
        mark.limits = {range.min, range.max};
    }
    std::erase_if(mark.limits, [](double place) { return !std::isfinite(place); });
    return mark;
}

}  // namespace

std::vector<ComparisonRow> comparisonRows(const ClerkLook& look) {
    const Verdict* before = firstOf(look.recrop.before);
    const Verdict* after = look.recrop.made ? firstOf(look.recrop.made->verdicts) : nullptr;
    std::vector<ComparisonRow> rows;
    for (const std::string_view id : checksOf(look, before, after)) {
        const Finding *old = findingOf(before, id), *made = findingOf(after, id);
        const Finding* known = made ? made : old;
        if (!known || rows.size() == kMostRows) continue;
        rows.push_back({titleOf(*known), reasonFor(look.refused, id), valueText(old), valueText(made),
                        limitText(known->limit->range), old ? old->outcome : Outcome::NotRequired,
                        made ? made->outcome : Outcome::NotRequired});
    }
    return rows;
}

LookMarks marksOf(const ClerkLook& look) {
    const Verdict* before = firstOf(look.recrop.before);
    const Verdict* after = look.recrop.made ? firstOf(look.recrop.made->verdicts) : nullptr;
    const auto fails = [&](std::string_view id) {
        const Finding* finding = findingOf(before, id);
        return finding && finding->outcome == Outcome::Fail;
    };
    const auto said = [&](std::string_view id) { return contains(look.refused.reading.checks, id); };
    auto shown = std::find_if(kFraming.begin(), kFraming.end(), [&](auto id) { return said(id) && fails(id); });
    if (shown == kFraming.end()) shown = std::find_if(kFraming.begin(), kFraming.end(), said);
    if (shown == kFraming.end()) shown = std::find_if(kFraming.begin(), kFraming.end(), fails);
    if (shown == kFraming.end()) return {};
    LookMarks marks{markOf(before, *shown), markOf(after, *shown)};
    if (marks.after) {
        marks.after->limits.clear();  // the value is enough on the small picture
        marks.after->limit.clear();
    }
    return marks;
}

std::vector<HistoryLine> historyOf(const RefusedPerson& refused) {
    std::vector<HistoryLine> lines;
    for (const Refusal& refusal : refused.refusals) {
        lines.push_back({refusal.received, translated(QT_TRANSLATE_NOOP("ClerkTexts", "Refused: %1"))
                                               .arg(QString::fromStdString(refusal.reason).simplified())});
    }
    const auto textOf = [](RemedyKind kind) {
        switch (kind) {
            case RemedyKind::NewCrop: return translated(QT_TRANSLATE_NOOP("ClerkTexts", "New crop taken"));
            case RemedyKind::Undone: return translated(QT_TRANSLATE_NOOP("ClerkTexts", "New crop taken back"));
            case RemedyKind::ComeBack: return translated(QT_TRANSLATE_NOOP("ClerkTexts", "Must come back"));
            case RemedyKind::Later: return translated(QT_TRANSLATE_NOOP("ClerkTexts", "Put off"));
            case RemedyKind::Open: break;
        }
        return translated(QT_TRANSLATE_NOOP("ClerkTexts", "Open again"));
    };
    for (const RemedyEvent& event : refused.events) lines.push_back({event.at, textOf(event.kind)});
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    return lines;
}

}  // namespace xuezhao
