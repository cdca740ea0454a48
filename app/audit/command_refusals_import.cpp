#include "app/audit/clerk_command.h"
#include "core/base/read_file.h"
#include "core/clerk/refusal_import.h"
#include "core/roster/table.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

/// "student-number,-,reason"
Result<std::optional<RefusalMapping>> mappingOf(const Audit& audit) {
    const std::string list = audit.options.value("--columns");
    if (list.empty()) return std::optional<RefusalMapping>();
    RefusalMapping mapping;
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        const std::string word = list.substr(at, end - at);
        const auto column = refusalColumnNamed(word);
        if (!column && word != "-") return Error{ErrorId::OptionWrong, "--columns " + word, {}};
        mapping.push_back(column);
        at = end + 1;
    }
    return std::optional(std::move(mapping));
}

ordered_json problemJson(const ImportProblem& problem) {
    ordered_json json = errorJson(problem.error);
    json["row"] = problem.row;
    json["twins"] = problem.twins;
    return json;
}

ordered_json rowJson(const RefusalRow& row, const PeopleIndex& people) {
    ordered_json json{{"row", row.refusal.row}, {"matched", row.refusal.person.has_value()}};
    const auto person = std::find_if(people.people().begin(), people.people().end(),
                                     [&](const Person& one) { return row.refusal.person == one.id; });
    if (person != people.people().end()) json["serial"] = person->serial;
    json["reason"] = row.refusal.reason;
    json["checks"] = row.reading.checks;
    json["unknown"] = row.reading.unknown;
    return json;
}

ordered_json layoutJson(const RefusalLayout& layout) {
    ordered_json columns = ordered_json::array();
    for (std::size_t i = 0; i < layout.headers.size(); ++i) {
        columns.push_back({{"header", layout.headers[i]},
                           {"holds", layout.mapping[i] ? ordered_json(toName(*layout.mapping[i])) : ordered_json()}});
    }
    return {{"header_row", layout.headerRow}, {"columns", columns}};
}

std::string layoutText(const RefusalLayout& layout) {
    std::string text;
    for (std::size_t i = 0; i < layout.headers.size(); ++i) {
        text += (i ? ", " : "") + layout.headers[i] + " = ";
        text += layout.mapping[i] ? toName(*layout.mapping[i]) : "-";
    }
    return QCoreApplication::translate("Audit", "Columns: %1").arg(QString::fromStdString(text)).toStdString();
}

Result<PhotographedPeople> photographed(Store& store) {
    const auto photos = store.refusals().currentPhotos();
    if (!photos) return photos.error();
    PhotographedPeople people;
    for (const CurrentPhoto& photo : *photos) people.insert(photo.person);
    return people;
}

int report(const Audit& audit, const RefusalPreview& preview, bool applied, int added) {
    const int wordless = preview.count(ErrorId::RefusalWordingUnknown) + preview.count(ErrorId::RefusalNoReason);
    const QString line = applied
                             ? QCoreApplication::translate("Audit", "%1 rows imported about %2 people; %3 mean nobody")
                             : QCoreApplication::translate("Audit",
                                                           "%1 rows read about %2 people; %3 mean nobody; "
                                                           "nothing imported");
    print(audit,
          {{"rows", preview.rows.size()},
           {"new", added},
           {"people", preview.people},
           {"nobody", preview.unmatched()},
           {"not_understood", wordless},
           {"imported", applied}},
          line.arg(applied ? added : int(preview.rows.size()))
              .arg(preview.people)
              .arg(preview.unmatched())
              .toStdString());
    return preview.blocked() || preview.unmatched() + wordless > 0 ? kSomethingFails : kAllPass;
}

}  // namespace

int runRefusalsImport(const Audit& audit) {
    const auto mapping = mappingOf(audit);
    if (!mapping) return giveUp(audit, mapping.error());
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    Store& store = (*job)->store();
    const auto wordings = wordingsOf(audit, (*job)->folder());
    if (!wordings) return giveUp(audit, wordings.error());
    const std::filesystem::path file = audit.options.arguments.front();
    const auto bytes = readFile(file, kLargestTableFile);
    if (!bytes) return giveUp(audit, bytes.error());
    const auto table = readTable(file);
    if (!table) return giveUp(audit, table.error());
    auto everybody = store.allPeople();
    if (!everybody) return giveUp(audit, everybody.error());
    const auto taken = photographed(store);
    if (!taken) return giveUp(audit, taken.error());

    const PeopleIndex people(*std::move(everybody));
    const RefusalPreview preview = previewRefusals(*table, people, *taken, *wordings, {*mapping, {}});
    print(audit, layoutJson(preview.layout), layoutText(preview.layout));
    for (const ImportProblem& problem : preview.problems) print(audit, problemJson(problem), toText(problem.error));
    if (audit.options.format() == Format::Json) {
        for (const RefusalRow& row : preview.rows) print(audit, rowJson(row, people), {});
    }
    if (preview.blocked() || audit.options.has("--dry-run")) return report(audit, preview, false, 0);
    const auto added =
        store.refusals().addList(listOf(preview, file.filename().string(), *bytes, std::chrono::system_clock::now()));
    if (!added) return giveUp(audit, added.error());
    const std::string text = std::to_string(*added) + " rows, " + std::to_string(preview.unmatched()) + " about nobody";
    if (const auto logged = store.appendLog("refusals-imported", text); !logged) return giveUp(audit, logged.error());
    return report(audit, preview, true, *added);
}

}  // namespace xuezhao
