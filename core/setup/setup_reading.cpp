#include "core/setup/setup_reading.h"

#include "core/base/language.h"
#include "core/quality/acts.h"
#include "core/quality/check.h"
#include "core/setup/own_readings.h"
#include "core/setup/setup_act.h"

#include <QCoreApplication>

#include <algorithm>

namespace xuezhao {

namespace {

/// The check's finding under the standard where it is worst; null when no standard in use limits it, or this kind of
/// picture says nothing about it.
const Finding* findingOf(const SetupInput& input, std::string_view check) {
    const Finding* worst = nullptr;
    for (const Verdict& verdict : input.verdicts) {
        const Finding* finding = verdict.find(check);
        if (finding && finding->limit && (!worst || finding->outcome > worst->outcome)) worst = finding;
    }
    return worst;
}

const Standard* standardOf(const SetupInput& input, const Limit& limit) {
    for (const Standard* standard : input.standards)
        if (standard->limit(limit.check) == &limit) return standard;
    return input.standards.front();
}

SetupAdvice adviceOfCheck(const Finding& finding) {
    if (!finding.act) return {};
    const ActRow& row = actRow(*finding.act);
    return {std::string(row.pictogram), QCoreApplication::translate("Act", row.text).toStdString(), {}};
}

SetupAdvice whatMakesItReadable(const SetupRow& row) {
    return adviceOf(row.step == SetupStep::Wall ? SetupActId::StepOut : SetupActId::SitDown);
}

std::optional<SetupReading> ofCheck(const SetupRow& row, const SetupInput& input) {
    SetupReading reading{.row = &row, .value = {}, .target = {}, .outcome = Outcome::CannotJudge, .advice = {}};
    const Finding* finding = findingOf(input, row.check);
    if (!finding) {
        // Not limited, or not measured in this kind of picture: either way there is nothing to say.
        if (input.facts.face) return std::nullopt;
        const auto strict = own_readings::strictest(input, row.check);
        if (!strict.limit || row.step == SetupStep::Test) return std::nullopt;
        reading.target = own_readings::targetOf(strict);
        reading.advice = whatMakesItReadable(row);
        return reading;
    }
    reading.target = own_readings::targetOf({standardOf(input, *finding->limit), finding->limit});
    reading.value = finding->value ? Reading::of(*finding->value) : Reading::unknown(finding->doubt);
    reading.outcome = finding->outcome;
    if (!input.facts.face) reading.advice = whatMakesItReadable(row);
    else if (finding->outcome > Outcome::Pass) reading.advice = adviceOfCheck(*finding);
    return reading;
}

std::optional<SetupReading> ofOwn(const SetupRow& row, const SetupInput& input) {
    SetupReading reading{
        .row = &row, .value = row.measure(input), .target = row.target(input), .outcome = {}, .advice = {}};
    if (!reading.value.known()) {
        if (reading.value.doubt == Doubt::None) return std::nullopt;
        reading.outcome = Outcome::CannotJudge;
        reading.advice = whatMakesItReadable(row);
        return reading;
    }
    if (!reading.target) return reading;
    const double value = reading.value.value;
    const double margin = reading.target->range.margin(value);
    if (margin < 0) reading.outcome = reading.target->hard ? Outcome::Fail : Outcome::Warn;
    else reading.outcome = margin < reading.target->warnWithin ? Outcome::Warn : Outcome::Pass;
    if (reading.outcome == Outcome::Pass) return reading;
    const Range& range = reading.target->range;
    reading.advice = row.advise(input, value, value - range.min < range.max - value);
    return reading;
}

}  // namespace

namespace own_readings {

StrictLimit strictest(const SetupInput& input, std::string_view check) {
    StrictLimit strict;
    for (const Standard* standard : input.standards) {
        const Limit* limit = standard->limit(check);
        if (!limit) continue;
        const bool stricter =
            !strict.limit || limit->range.max < strict.limit->range.max || limit->range.min > strict.limit->range.min;
        if (stricter) strict = {standard, limit};
    }
    return strict;
}

SetupTarget targetOf(const StrictLimit& strict) {
    const Limit& limit = *strict.limit;
    const bool chinese = languageInForce() == "zh";
    std::string source = chinese ? strict.standard->title.zh : strict.standard->title.en;
    if (limit.estimate)
        source = QCoreApplication::translate("SetupSource", "%1, our reading")
                     .arg(QString::fromStdString(source))
                     .toStdString();
    return {limit.range, limit.warnWithin, limit.strength == Strength::Hard, std::move(source)};
}

}  // namespace own_readings

std::span<const SetupRow> setupTable() {
    static const SetupRow table[] = {
#define XZ_SETUP_READING(id, step, title, unit, decimals) \
    {#id,                                                 \
     SetupStep::step,                                     \
     title,                                               \
     unit,                                                \
     decimals,                                            \
     {},                                                  \
     own_readings::id::measure,                           \
     own_readings::id::target,                            \
     own_readings::id::advise},
#define XZ_SETUP_CHECK(id, step, title, unit, decimals, check) \
    {#id, SetupStep::step, title, unit, decimals, check, nullptr, nullptr, nullptr},
#include "core/setup/setup_readings.def"
#undef XZ_SETUP_CHECK
#undef XZ_SETUP_READING
    };
    return table;
}

std::vector<SetupReading> readSetup(SetupStep step, const SetupInput& input) {
    std::vector<SetupReading> readings;
    for (const SetupRow& row : setupTable()) {
        if (row.step != step) continue;
        if (auto reading = row.check.empty() ? ofOwn(row, input) : ofCheck(row, input))
            readings.push_back(std::move(*reading));
    }
    return readings;
}

const SetupReading* mostUrgent(std::span<const SetupReading> readings) {
    const SetupReading* worst = nullptr;
    for (const SetupReading& reading : readings)
        if (reading.advice && (!worst || reading.outcome > worst->outcome)) worst = &reading;
    return worst;
}

}  // namespace xuezhao
