#include "app/audit/audit.h"
#include "app/audit/job_command.h"
#include "app/audit/text.h"
#include "core/quality/verdict_json.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <cstdio>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

ordered_json both(const BothLanguages& text) {
    return {{"zh", text.zh}, {"en", text.en}};
}

ordered_json rangeJson(const Range& range) {
    return {{"min", jsonNumber(range.min)}, {"max", jsonNumber(range.max)}};
}

ordered_json headJson(const Standard& standard) {
    return {{"id", standard.id},
            {"title", both(standard.title)},
            {"source", both(standard.source)},
            {"width", standard.file.picture.width},
            {"height", standard.file.picture.height},
            {"dpi", jsonNumber(standard.file.dpi)},
            {"print_width_mm", jsonNumber(standard.printWidthMm)}};
}

ordered_json fullJson(const Standard& standard) {
    ordered_json json = headJson(standard);
    for (const BackgroundColour& colour : standard.backgrounds) {
        json["backgrounds"].push_back(
            {{"id", colour.id}, {"title", both(colour.title)}, {"rgb", {colour.rgb[0], colour.rgb[1], colour.rgb[2]}}});
    }
    for (const Limit& limit : standard.limits) {
        ordered_json row{{"check", limit.check}, {"unit", limit.unit}};
        row.update(rangeJson(limit.range));
        row["text"] = limit.text ? rangeJson(*limit.text) : ordered_json(nullptr);
        row["detector"] = limit.detector ? rangeJson(*limit.detector) : ordered_json(nullptr);
        row["advisory"] = limit.strength == Strength::Advisory;
        row["estimate"] = limit.estimate;
        row["clause"] = limit.clause;
        json["limits"].push_back(std::move(row));
    }
    json["not_required"] = standard.notRequired;
    for (const Clause& clause : standard.clauses) {
        ordered_json row{{"id", clause.id}, {"text", both(clause.text)}, {"checks", clause.checks}};
        row["people"] = clause.people == People::Each  ? ordered_json("each")
                        : clause.people == People::Day ? ordered_json("day")
                                                       : ordered_json(nullptr);
        json["clauses"].push_back(std::move(row));
    }
    return json;
}

std::string headText(const Standard& standard) {
    const cv::Size size = standard.file.picture;
    return padded(standard.id, 16) + padded(std::to_string(size.width) + "x" + std::to_string(size.height), 12) +
           inForce(standard.title) + "\n";
}

std::string peopleNote(const Clause& clause) {
    switch (clause.people) {
        case People::Never: break;
        case People::Each:
            return QCoreApplication::translate("Audit", " (people look at each photograph)").toStdString();
        case People::Day: return QCoreApplication::translate("Audit", " (people look once a day)").toStdString();
    }
    return {};
}

std::string fullText(const Standard& standard) {
    std::string text = headText(standard) + inForce(standard.source) + "\n\n";
    for (const Limit& limit : standard.limits) {
        std::string notes;
        if (limit.strength == Strength::Advisory) {
            notes += QCoreApplication::translate("Audit", " (usual, not demanded)").toStdString();
        }
        if (limit.estimate) notes += QCoreApplication::translate("Audit", " (our estimate)").toStdString();
        text += "  " + padded(limit.check, 20) + padded(limitText(limit.range, limit.unit), 24) + limit.clause + notes +
                "\n";
    }
    text += "\n";
    for (const Clause& clause : standard.clauses)
        text += "  " + padded(clause.id, 20) + inForce(clause.text) + peopleNote(clause) + "\n";
    return text;
}

}  // namespace

int runStandardsList(const Audit& audit) {
    for (const Standard& standard : audit.catalogue.all()) {
        if (audit.options.format() == Format::Json) std::puts(jsonLine(headJson(standard)).c_str());
        else std::fputs(headText(standard).c_str(), stdout);
    }
    return kAllPass;
}

int runStandardsShow(const Audit& audit) {
    const std::string& id = audit.options.arguments.front();
    const Standard* standard = audit.catalogue.find(id);
    if (!standard) return giveUp(audit, {ErrorId::StandardUnknown, id, ""});
    if (audit.options.format() == Format::Json) std::puts(jsonLine(fullJson(*standard)).c_str());
    else std::fputs(fullText(*standard).c_str(), stdout);
    return kAllPass;
}

}  // namespace xuezhao
