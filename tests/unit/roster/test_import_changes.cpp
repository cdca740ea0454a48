#include "core/roster/import_changes.h"
#include "core/roster/mapping_memory.h"
#include "core/roster/progress.h"
#include "core/store/job.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace xuezhao {
namespace {

Person person(std::int64_t id, std::string student, std::string name, std::string college = {}) {
    Person p;
    p.id = PersonId(id);
    p.studentNumber = std::move(student);
    p.name = std::move(name);
    p.college = std::move(college);
    return p;
}

ImportPreview preview(std::vector<Person> people) {
    ImportPreview out;
    for (std::size_t i = 0; i < people.size(); ++i) out.rows.push_back(static_cast<int>(i) + 2);
    out.people = std::move(people);
    return out;
}

TEST(ImportChanges, SaysWhoIsNewChangedTheSameAndAbsent) {
    const std::vector<Person> known{person(1, "1", "甲", "文"), person(2, "2", "乙", "文"), person(3, "3", "丙")};
    const auto changes =
        compareImport(known, preview({person(0, "1", "甲"), person(0, "2", "乙", "理"), person(0, "9", "新")}));
    EXPECT_EQ(changes.same, 1) << "an empty cell leaves what is known";
    ASSERT_EQ(changes.changed.size(), 1u);
    EXPECT_EQ(changes.changed[0].row, 3);
    ASSERT_EQ(changes.changed[0].fields.size(), 1u);
    EXPECT_EQ(changes.changed[0].fields[0].header, "院系");
    EXPECT_EQ(changes.changed[0].fields[0].before, "文");
    EXPECT_EQ(changes.changed[0].fields[0].after, "理");
    ASSERT_EQ(changes.added.size(), 1u);
    EXPECT_EQ(changes.added[0].row, 4);
    EXPECT_EQ(changes.absent, std::vector<PersonId>{PersonId(3)});
}

TEST(ImportChanges, ARowOfTwoPeopleIsTorn) {
    Person a = person(1, "1", "甲"), b = person(2, "", "乙");
    b.citizenNumber = "x";
    Person row = person(0, "1", "甲");
    row.citizenNumber = "x";
    EXPECT_EQ(compareImport({a, b}, preview({row})).torn, std::vector<int>{2});
}

TEST(ImportChanges, AHundredThousandRowsTakeNoTime) {
    std::vector<Person> known;
    for (int i = 0; i < 100'000; ++i) known.push_back(person(i + 1, std::to_string(i), "甲"));
    const auto changes = compareImport(known, preview(known));
    EXPECT_EQ(changes.same, 100'000);
}

TEST(MappingMemory, IsKeptForTheSameHeadersAlone) {
    const test::TempFolder folder;
    const auto job = test::need(Job::create(folder / "job", {.name = "x"}));
    const std::vector<std::string> headers{"甲列", "乙列"};
    test::need(rememberMapping(job->store(), headers, {RosterField::Name, std::nullopt}));
    test::need(rememberMapping(job->store(), {"别"}, {RosterField::Fee}));
    const auto kept = test::need(recallMapping(job->store(), headers));
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, (ColumnMapping{RosterField::Name, std::nullopt}));
    EXPECT_FALSE(test::need(recallMapping(job->store(), {"乙列", "甲列"})));
    EXPECT_EQ(fieldNamed("citizennumber"), RosterField::CitizenNumber);
    EXPECT_EQ(fieldNamed("身份证号码"), RosterField::CitizenNumber);
}

TEST(Payment, IsReadFromTheWordingsThatAreMet) {
    for (const char* text : {"0", "未缴", "未缴费", "否", "欠费", "欠15元", "no"})
        EXPECT_EQ(paymentOf(text), Payment::Unpaid) << text;
    for (const char* text : {"15", "已缴", "已交费", "是", "35元", "yes"})
        EXPECT_EQ(paymentOf(text), Payment::Paid) << text;
    for (const char* text : {"", " ", "见备注"}) EXPECT_EQ(paymentOf(text), Payment::Unknown) << text;
}

TEST(Progress, FiltersSayWhoIsMissingAndWhoHasNotPaid) {
    const test::TempFolder folder;
    const auto job = test::need(Job::create(folder / "job", {.name = "x"}));
    Person paid = person(0, "1", "甲"), owing = person(0, "2", "乙");
    paid.fee = "15", owing.fee = "未缴";
    test::need(job->store().putPeople({paid, owing}));
    const auto people = test::need(readProgress(job->store()));
    const auto count = [&](const char* name) {
        return std::count_if(people.begin(), people.end(), progressFilter(name)->holds);
    };
    EXPECT_EQ(count("all"), 2);
    EXPECT_EQ(count("missing"), 2);
    EXPECT_EQ(count("done"), 0);
    EXPECT_EQ(count("unpaid"), 1);
    EXPECT_EQ(progressFilter("nobody"), nullptr);
}

TEST(Import, ColumnsThatASecondFileDoesNotHaveStay) {
    const test::TempFolder folder;
    const auto job = test::need(Job::create(folder / "job", {.name = "x"}));
    Person first = person(0, "1", "甲"), second = first;
    first.others = {{"备注", "a"}, {"宿舍", "3"}};
    second.others = {{"宿舍", "5"}, {"导师", "b"}};
    test::need(job->store().putPeople({first}));
    test::need(job->store().putPeople({second}));
    const auto people = test::need(job->store().allPeople());
    const std::vector<std::pair<std::string, std::string>> wanted{{"备注", "a"}, {"宿舍", "5"}, {"导师", "b"}};
    EXPECT_EQ(people[0].others, wanted);
}

}  // namespace
}  // namespace xuezhao
