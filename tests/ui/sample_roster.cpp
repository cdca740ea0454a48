#include "tests/ui/sample_roster.h"

#include "core/base/serial.h"
#include "core/devices/virtual_people.h"
#include "core/store/job.h"

#include <chrono>
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

std::shared_ptr<const std::vector<RosterEntry>> roster(int people) {
    auto entries = std::make_shared<std::vector<RosterEntry>>();
    const WallTime morning{std::chrono::sys_days{std::chrono::year{2026} / 5 / 18} + std::chrono::hours(1)};
    for (int number = 0; number < people; ++number) {
        PersonProgress progress;
        progress.person = personOf(number);
        if (number % 3 != 2) {
            const int serial = 1 + (1000 + number) % Serial::kLast;
            Capture& photo = progress.photo.emplace();
            photo.serial = serial;
            photo.taken = morning + std::chrono::seconds(11 * number);
            if (number % 29 == 5) photo.clauses = {{"chsi-2017", "no-hat", false}};
            progress.serial = Serial::fromNumber(serial)->text();
            progress.attempts = number % 7 == 0 ? 2 : 1;
            progress.outcome = number % 23 == 4 ? "fail" : number % 11 == 6 ? "warn" : "pass";
            progress.refused = number % 41 == 9;
        }
        entries->push_back(entryOf(std::move(progress)));
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

namespace {

Table importTable(int first, int people) {
    Table table;
    table.rows.push_back(rowOf(1, {"序号", "学号", "姓名", "性别", "身份证号码", "二级学院", "班级名称", "宿舍"}));
    for (int number = 0; number < people; ++number) {
        const Person person = personOf(first + number);
        table.rows.push_back(rowOf(number + 2, {"", person.studentNumber, person.name, person.sex, person.citizenNumber,
                                                person.college, person.className, "东 3"}));
    }
    return table;
}

std::shared_ptr<const ImportLook> lookAt(const Table& table, std::vector<Person> known) {
    auto look = std::make_shared<ImportLook>();
    look->preview = previewImport(table);
    look->known = std::move(known);
    look->changes = compareImport(look->known, look->preview);
    return look;
}

}  // namespace

std::shared_ptr<const ImportLook> importLook() {
    Table table = importTable(0, 40);
    table.rows[9].cells[4] = {"3.40524198001E+17", Cell::Kind::Number};
    table.rows[17].cells[4].text = "340524198001010011";
    table.rows[30].cells[1] = table.rows[12].cells[1];
    table.rows[31].cells[2].text.clear();
    return lookAt(table, {});
}

std::shared_ptr<const ImportLook> importAgain() {
    std::vector<Person> known;
    for (int number = 0; number < 60; ++number) {
        known.push_back(personOf(number));
        known.back().others = {{"宿舍", "东 3"}};
    }
    Table table = importTable(6, 66);
    for (const int row : {3, 9, 20, 33}) table.rows[std::size_t(row)].cells[6].text = "软工 2299";
    table.rows[9].cells[4].text = "110101200001010019";
    table.rows[14].cells[2].text += "然";
    return lookAt(table, std::move(known));
}

}  // namespace xuezhao::samples
