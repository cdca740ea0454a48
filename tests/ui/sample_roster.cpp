#include "tests/ui/sample_roster.h"

#include "core/base/serial.h"
#include "core/devices/virtual_people.h"
#include "core/store/job.h"

#include <cstdlib>

namespace xuezhao::samples {

namespace {

Person personOf(int number) {
    const VirtualPerson invented = virtualPerson(number);
    Person person;
    person.id = PersonId(number + 1);
    person.studentNumber = invented.studentNumber;
    person.name = invented.name;
    person.sex = invented.sex;
    person.citizenNumber = invented.citizenNumber;
    person.college = invented.college;
    person.major = invented.major;
    person.className = invented.className;
    person.fee = number % 17 == 3 ? "未缴" : "已缴";
    return person;
}

TableRow rowOf(int number, const std::vector<std::string>& texts) {
    TableRow row;
    row.number = number;
    for (const std::string& text : texts) row.cells.push_back({text, Cell::Kind::Text});
    return row;
}

}  // namespace

std::shared_ptr<const std::vector<RosterEntry>> roster() {
    auto entries = std::make_shared<std::vector<RosterEntry>>();
    for (int number = 0; number < 300; ++number) {
        RosterEntry entry;
        entry.person = personOf(number);
        entry.taken = number % 3 != 2;
        if (entry.taken) {
            entry.serial = Serial::fromNumber(1001 + number)->text();
            entry.attempts = number % 7 == 0 ? 2 : 1;
            entry.outcome = number % 23 == 4 ? Outcome::Fail : number % 11 == 6 ? Outcome::Warn : Outcome::Pass;
        }
        entries->push_back(entry);
    }
    return entries;
}

QString makeJob(const QString& folder, const std::string& name) {
    JobSettings settings;
    settings.name = name;
    auto job = Job::create(folder.toStdString(), settings);
    std::vector<Person> people;
    for (int number = 0; number < 12; ++number) people.push_back(personOf(number));
    if (!job.ok() || !(*job)->store().putPeople(people).ok() ||
        !(*job)->store().setSerialBlocks({{1001, 2999, {}}}).ok())
        std::abort();
    return folder;
}

std::shared_ptr<const ImportPreview> importPreview() {
    Table table;
    table.rows.push_back(rowOf(1, {"序号", "学号", "姓名", "性别", "身份证号码", "二级学院", "班级名称", "宿舍"}));
    for (int number = 0; number < 40; ++number) {
        const Person person = personOf(number);
        table.rows.push_back(rowOf(number + 2, {"", person.studentNumber, person.name, person.sex, person.citizenNumber,
                                                person.college, person.className, "东 3"}));
    }
    table.rows[9].cells[4] = {"3.40524198001E+17", Cell::Kind::Number};
    table.rows[17].cells[4].text = "340524198001010011";
    table.rows[30].cells[1] = table.rows[12].cells[1];
    table.rows[31].cells[2].text.clear();
    return std::make_shared<ImportPreview>(previewImport(table));
}

}  // namespace xuezhao::samples
