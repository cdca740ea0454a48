#include "app/audit/text.h"

#include "app/audit/file_hint.h"
#include "core/base/language.h"
#include "core/quality/check.h"
#include "core/quality/verdict_json.h"
#include "core/standards/look_lines.h"
#include "core/standards/standard.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringDecoder>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace xuezhao {
namespace {

QString translated(const char* context, const char* text) {
    return QCoreApplication::translate(context, text);
}

}  // namespace

// Everything from Hangul Jamo (U+1100) on counts as wide, as East Asian terminals have it.
int columnsOf(const std::string& text) {
    int columns = 0;
    for (const char32_t c : QString::fromStdString(text).toStdU32String()) columns += c >= 0x1100 ? 2 : 1;
    return columns;
}

std::string printable(std::string_view bytes) {
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter) c = u'?';
    }
    return text.toStdString();
}

nlohmann::ordered_json nameJson(std::string_view key, const std::string& name) {
    nlohmann::ordered_json json{{std::string(key), name}};
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
    if (utf8.hasError())
        json[std::string(key) + "_bytes"] = QByteArray::fromStdString(name).toPercentEncoding("/").toStdString();
    return json;
}

std::string valueText(double value, std::string_view unit) {
    const std::string number = numberText(value);
    if (unit == "delta_e") return "ΔE " + number;
    if (unit == "percent") return number + " %";
    if (unit == "deg") return number + "°";
    if (unit.empty() || unit == "1" || unit == "level") return number;
    return number + " " + std::string(unit);
}

std::string padded(std::string text, int columns) {
    text.append(static_cast<std::size_t>(std::max(0, columns - columnsOf(text))), ' ');
    return text;
}

std::string numberText(double value) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), std::abs(value) >= 1000 ? "%.0f" : "%.2f", value);
    std::string text = buffer.data();
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

std::string limitText(const Range& range, std::string_view unit) {
    std::string text;
    if (range.hasMin() && range.hasMax()) {
        text = range.min == range.max ? numberText(range.min) : numberText(range.min) + "-" + numberText(range.max);
    } else if (range.hasMin()) {
        text = ">= " + numberText(range.min);
    } else if (range.hasMax()) {
        text = "<= " + numberText(range.max);
    }
    return text.empty() || unit == "1" || unit.empty() ? text : text + " " + std::string(unit);
}

std::string outcomeText(Outcome outcome) {
    switch (outcome) {
        case Outcome::NotRequired: return translated("Audit", QT_TRANSLATE_NOOP("Audit", "not required")).toStdString();
        case Outcome::Pass: return translated("Audit", QT_TRANSLATE_NOOP("Audit", "pass")).toStdString();
        case Outcome::Warn: return translated("Audit", QT_TRANSLATE_NOOP("Audit", "warn")).toStdString();
        case Outcome::CannotJudge: return translated("Audit", QT_TRANSLATE_NOOP("Audit", "cannot judge")).toStdString();
        case Outcome::Fail: return translated("Audit", QT_TRANSLATE_NOOP("Audit", "FAIL")).toStdString();
    }
    return {};
}

std::string findingsText(const Verdict& verdict, bool all) {
    std::vector<const Finding*> findings;
    for (const Finding& finding : verdict.findings) {
        const bool fine = finding.outcome == Outcome::Pass || finding.outcome == Outcome::NotRequired;
        if (all || !fine) findings.push_back(&finding);
    }
    const auto rank = [](const Finding* f) {
        return f->outcome == Outcome::Fail          ? 0
               : f->outcome == Outcome::CannotJudge ? 1
               : f->outcome == Outcome::Warn        ? 2
               : f->outcome == Outcome::Pass        ? 3
                                                    : 4;
    };
    std::stable_sort(findings.begin(), findings.end(), [&](auto* a, auto* b) { return rank(a) < rank(b); });

    std::string text;
    for (const Finding* finding : findings) {
        const std::string unit = finding->limit ? finding->limit->unit : "";
        const std::string value = finding->value ? valueText(*finding->value, unit) : "-";
        const std::string limit = finding->limit ? limitText(finding->limit->range, unit) : "";
        text += "    " + padded(outcomeText(finding->outcome), 14) +
                padded(translated("Check", finding->check->title).toStdString(), 24) + padded(value, 14) +
                padded(limit, 20) + fileHint(*finding);
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
    }
    return text;
}

std::string peopleText(const Standard& standard) {
    const Standard* const one[]{&standard};
    std::string list;
    for (const LookLine& line : lookLines(one, People::Each)) list += (list.empty() ? "" : "; ") + inForce(line.look);
    if (list.empty()) return {};
    return "    " + padded(translated("Audit", QT_TRANSLATE_NOOP("Audit", "look yourself")).toStdString(), 14) + list +
           "\n";
}

const std::string& inForce(const BothLanguages& text) {
    return languageInForce() == "zh" ? text.zh : text.en;
}

void Summary::add(const std::vector<Outcome>& outcomes, bool error) {
    ++m_pictures;
    if (error) ++m_errors;
    for (const Outcome outcome : outcomes) ++m_counts[outcome];
}

std::string Summary::line() const {
    std::string line = QCoreApplication::translate("Audit", "%1 pictures").arg(m_pictures).toStdString();
    for (const Outcome outcome : {Outcome::Pass, Outcome::Warn, Outcome::CannotJudge, Outcome::Fail}) {
        const auto found = m_counts.find(outcome);
        if (found != m_counts.end()) line += ", " + std::to_string(found->second) + " " + outcomeText(outcome);
    }
    if (m_errors > 0) line += ", " + QCoreApplication::translate("Audit", "%1 unusable").arg(m_errors).toStdString();
    return line + "\n";
}

}  // namespace xuezhao
