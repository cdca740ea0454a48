#include "app/audit/clerk_command.h"
#include "app/audit/csv.h"
#include "app/audit/text.h"
#include "core/clerk/refused_people.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <cstdio>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

ordered_json jsonOf(const RefusedPerson& one) {
    ordered_json json = personJson(one.person);
    json["state"] = toName(one.state);
    json["reason"] = one.reasonText();
    json["checks"] = one.reading.checks;
    json["remedy"] = one.remedy ? ordered_json(toName(*one.remedy)) : ordered_json();
    json["lists"] = one.refusals.size();
    return json;
}

std::string lineOf(const RefusedPerson& one) {
    const std::string remedy = one.remedy && one.left() ? " (" + textOf(*one.remedy) + ")" : "";
    return personText(one.person) + "\n    " + textOf(one.state) + remedy + ": " + printable(one.reasonText());
}

std::string csvOf(const RefusedPerson& one) {
    const Person& person = one.person;
    return csvRow({person.serial, person.studentNumber, person.name, person.className, std::string(toName(one.state)),
                   one.remedy ? std::string(toName(*one.remedy)) : "", one.reasonText()});
}

ordered_json jsonOf(const Refusal& nobody) {
    return {{"nobody", true},
            {"list", nobody.list},
            {"row", nobody.row},
            {"serial", nobody.serial},
            {"student_number", nobody.studentNumber},
            {"name", nobody.name},
            {"reason", nobody.reason}};
}

std::string lineOf(const Refusal& nobody) {
    return QCoreApplication::translate("Audit", "%1, row %2: nobody in the roster: %3")
        .arg(QString::fromStdString(printable(nobody.list)))
        .arg(nobody.row)
        .arg(QString::fromStdString(printable(nobody.reason)))
        .toStdString();
}

}  // namespace

int runRefusalsList(const Audit& audit) {
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    const auto wordings = wordingsOf(audit, (*job)->folder());
    if (!wordings) return giveUp(audit, wordings.error());
    const auto queue = refusedPeople((*job)->store(), *wordings);
    if (!queue) return giveUp(audit, queue.error());
    const bool csv = audit.options.format() == Format::Csv;
    if (csv)
        std::fputs(csvRow({"serial", "student_number", "name", "class", "state", "remedy", "reason"}).c_str(), stdout);
    int left = 0;
    for (const RefusedPerson& one : queue->people) {
        left += one.left() || one.state == RefusedState::MustCome || one.state == RefusedState::NoPhotograph;
        if (csv) std::fputs(csvOf(one).c_str(), stdout);
        else print(audit, jsonOf(one), lineOf(one));
    }
    if (!csv) {
        for (const Refusal& nobody : queue->nobody) print(audit, jsonOf(nobody), lineOf(nobody));
        const QString line = QCoreApplication::translate("Audit", "%1 refused, %2 left, %3 rows about nobody");
        print(audit, {{"refused", queue->people.size()}, {"left", left}, {"nobody", queue->nobody.size()}},
              line.arg(queue->people.size()).arg(left).arg(queue->nobody.size()).toStdString());
    }
    return left > 0 || !queue->nobody.empty() ? kSomethingFails : kAllPass;
}

}  // namespace xuezhao
