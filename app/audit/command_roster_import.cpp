#include "app/audit/job_command.h"
#include "core/roster/import.h"
#include "core/roster/import_changes.h"
#include "core/roster/mapping_memory.h"
#include "core/roster/table.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

QString translated(const char* text) {
    return QCoreApplication::translate("Audit", text);
}

ordered_json problemJson(const ImportProblem& problem) {
    ordered_json json = errorJson(problem.error);
    json["row"] = problem.row;
    json["twins"] = problem.twins;
    return json;
}

/// --column HEADER=FIELD, over what was guessed or kept. Errors: OptionWrong.
Result<void> applyColumns(const Audit& audit, const std::vector<std::string>& headers, ColumnMapping& mapping) {
    for (const std::string& option : audit.options.values("--column")) {
        const auto equals = option.rfind('=');
        const Error wrong{ErrorId::OptionWrong, "--column " + option, {}};
        if (equals == std::string::npos) return wrong;
        const auto column = std::find(headers.begin(), headers.end(), option.substr(0, equals));
        const std::string name = option.substr(equals + 1);
        const auto field = fieldNamed(name);
        if (column == headers.end() || (!field && !name.empty())) return wrong;
        for (auto& other : mapping) {
            if (field && other == field) other = std::nullopt;
        }
        mapping[static_cast<std::size_t>(column - headers.begin())] = field;
    }
    return {};
}

Result<ImportPreview> previewWithMemory(const Audit& audit, Store& store, const Table& table) {
    ImportPreview preview = previewImport(table);
    ImportChoices choices;
    const auto kept = recallMapping(store, preview.headers);
    if (!kept) return kept.error();
    choices.mapping = kept->value_or(preview.mapping);
    if (const auto fine = applyColumns(audit, preview.headers, *choices.mapping); !fine) return fine.error();
    for (const std::string& row : audit.options.values("--leave-out")) choices.leaveOut.insert(std::stoi(row));
    return preview.headerRow == 0 ? preview : previewImport(table, choices);
}

/// No names and numbers: a cell's old and new content is in the file and in the roster.
void sayChanges(const Audit& audit, const ImportChanges& changes) {
    for (const PersonChange& change : changes.changed) {
        std::string fields;
        ordered_json list = ordered_json::array();
        for (const FieldChange& field : change.fields) {
            fields += (fields.empty() ? "" : ", ") + field.header;
            list.push_back({{"column", field.header}, {"known", !field.before.empty()}});
        }
        print(audit, {{"row", change.row}, {"change", "changed"}, {"columns", list}},
              translated(QT_TRANSLATE_NOOP("Audit", "row %1 changes %2"))
                  .arg(change.row)
                  .arg(QString::fromStdString(fields))
                  .toStdString());
    }
    for (const int row : changes.torn) {
        print(audit, {{"row", row}, {"change", "fits two people"}},
              translated(QT_TRANSLATE_NOOP("Audit", "row %1 fits two people of the roster")).arg(row).toStdString());
    }
}

}  // namespace

int runRosterImport(const Audit& audit) {
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    Store& store = (*job)->store();
    const auto table = readTable(audit.options.arguments.front());
    if (!table) return giveUp(audit, table.error());
    const auto preview = previewWithMemory(audit, store, *table);
    if (!preview) return giveUp(audit, preview.error());
    const auto known = store.allPeople();
    if (!known) return giveUp(audit, known.error());
    for (const ImportProblem& problem : preview->problems) print(audit, problemJson(problem), toText(problem.error));
    const ImportChanges changes = compareImport(*known, *preview);
    sayChanges(audit, changes);

    const bool apply = !preview->blocked() && changes.torn.empty() && !audit.options.has("--dry-run");
    if (apply) {
        if (const auto done = store.putPeople(preview->people); !done) return giveUp(audit, done.error());
        if (const auto kept = rememberMapping(store, preview->headers, preview->mapping); !kept)
            return giveUp(audit, kept.error());
    }
    const QString line =
        apply ? translated(QT_TRANSLATE_NOOP("Audit", "%1 people imported: %2 new, %3 changed, %4 as they were"))
              : translated(QT_TRANSLATE_NOOP("Audit",
                                             "nothing imported; %1 people read: %2 new, %3 changed, %4 as "
                                             "they were"));
    print(audit,
          {{"people", preview->people.size()},
           {"imported", apply},
           {"new", changes.added.size()},
           {"changed", changes.changed.size()},
           {"same", changes.same},
           {"absent", changes.absent.size()},
           {"empty_rows", preview->emptyRows}},
          line.arg(preview->people.size())
              .arg(changes.added.size())
              .arg(changes.changed.size())
              .arg(changes.same)
              .toStdString());
    const bool lossless = preview->count(Severity::Fault) + preview->count(Severity::Warning) == 0;
    return lossless && changes.torn.empty() ? kAllPass : kSomethingFails;
}

}  // namespace xuezhao
