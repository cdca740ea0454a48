#include "core/quality/verdict_json.h"

#include "core/quality/acts.h"
#include "core/quality/check.h"
#include "core/quality/doubt_text.h"
#include "core/standards/standard.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtGlobal>

#include <nlohmann/json.hpp>

#include <cmath>

namespace xuezhao {

using nlohmann::ordered_json;

namespace {

constexpr const char* kDisagree = QT_TRANSLATE_NOOP("Doubt", "Two measurements disagree, %1 and %2: look yourself");

}  // namespace

std::string hintText(const Finding& finding) {
    if (finding.second) {
        const auto number = [](double value) {
            return QLocale::c().toString(value, 'f', std::abs(value) < 20 ? 1 : 0);
        };
        return QCoreApplication::translate("Doubt", kDisagree)
            .arg(number(*finding.value), number(*finding.second))
            .toStdString();
    }
    if (finding.outcome == Outcome::CannotJudge && finding.doubt != Doubt::None) return doubtText(finding.doubt);
    if (!finding.act) return {};
    return QCoreApplication::translate("Act", actRow(*finding.act).text).toStdString();
}

ordered_json jsonNumber(double value) {
    if (!std::isfinite(value)) return nullptr;
    return std::round(value * 1000) / 1000 + 0.0;  // no negative zero
}

ordered_json findingsJson(const Verdict& verdict, std::string (*hint)(const Finding&)) {
    ordered_json findings = ordered_json::array();
    for (const Finding& finding : verdict.findings) {
        const Range range = finding.limit ? finding.limit->range : Range{};
        findings.push_back({{"check", finding.check->id},
                            {"value", finding.value ? jsonNumber(*finding.value) : ordered_json(nullptr)},
                            {"unit", finding.limit ? finding.limit->unit : std::string()},
                            {"min", jsonNumber(range.min)},
                            {"max", jsonNumber(range.max)},
                            {"outcome", toName(finding.outcome)},
                            {"hint", hint(finding)}});
    }
    return findings;
}

std::string verdictJsonLine(const Verdict& verdict) {
    return jsonLine({{"standard", verdict.standard->id},
                     {"outcome", toName(verdict.outcome())},
                     {"findings", findingsJson(verdict)}});
}

std::string jsonLine(const ordered_json& json) {
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace xuezhao
