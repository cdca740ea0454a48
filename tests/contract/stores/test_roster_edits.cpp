// Changes of single people by hand: exactly what was typed, a trace, and the way back.

#include "core/store/roster_edits.h"
#include "core/store/sqlite_store.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

class Edits : public testing::Test {
protected:
    Edits() {
        Person first, second;
        first.name = "林晓雯";
        first.studentNumber = "2022110001";
        first.className = "软工 2201";
        first.serial = "0007";
        first.others = {{"宿舍", "东 3"}};
        second.name = "王子涵";
        second.studentNumber = "2022110002";
        test::need(m_store->putPeople({first, second}));
    }
    Person person(int at) { return test::need(m_store->allPeople()).at(std::size_t(at)); }

    test::TempFolder m_folder;
    std::filesystem::path m_file = m_folder.path() / "job.sqlite";
    std::unique_ptr<Store> m_store = test::need(openSqliteStore(m_file));
    std::unique_ptr<RosterEdits> m_edits = test::need(openSqliteRosterEdits(m_file));
};

TEST_F(Edits, EveryFieldIsAsItWasTypedAndEmptyOnesAreEmpty) {
    const Person before = person(0);
    Person changed = before;
    changed.studentNumber = "2022119999";
    changed.className.clear();
    changed.serial.clear();
    ASSERT_TRUE(m_edits->change(changed));
    EXPECT_EQ(person(0), changed);
    const auto trace = test::need(m_edits->of(before.id, 10));
    ASSERT_EQ(trace.size(), 1u);
    EXPECT_EQ(trace[0].changes, (std::vector<RosterEdit::Change>{{"serial", "0007", ""},
                                                                 {"student_number", "2022110001", "2022119999"},
                                                                 {"class_name", "软工 2201", ""}}));
    const auto undone = test::need(m_edits->undo());
    EXPECT_EQ(undone, before.id);
    EXPECT_EQ(person(0), before);
    EXPECT_TRUE(test::need(m_edits->of(before.id, 10))[0].undone);
    EXPECT_EQ(test::need(m_edits->undo()), std::nullopt);
}

TEST_F(Edits, TheLogNamesColumnsAndNothingOfAnybody) {
    Person changed = person(0);
    changed.name = "林小雯";
    ASSERT_TRUE(m_edits->change(changed));
    const LogEntry entry = test::need(m_store->log(1)).front();
    EXPECT_EQ(entry.event, "roster-edited");
    EXPECT_NE(entry.detail.find("name"), std::string::npos);
    EXPECT_EQ(entry.detail.find("林"), std::string::npos);
}

TEST_F(Edits, ANumberOfSomebodyElseIsRefused) {
    Person changed = person(0);
    changed.studentNumber = "2022110002";
    const auto done = m_edits->change(changed);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().id, ErrorId::RosterDuplicate);
    changed = person(1);
    changed.serial = "0007";
    EXPECT_EQ(m_edits->change(changed).error().id, ErrorId::SerialTaken);
    EXPECT_TRUE(test::need(m_edits->of(changed.id, 10)).empty()) << "what was not done leaves no trace";
}

TEST_F(Edits, SomebodyNewCanBeTakenBack) {
    Person fresh;
    fresh.name = "马骏";
    fresh.walkUp = true;
    const PersonId id = test::need(m_edits->add(fresh));
    ASSERT_EQ(test::need(m_store->allPeople()).size(), 3u);
    EXPECT_TRUE(test::need(m_edits->of(id, 10)).front().added);
    EXPECT_EQ(test::need(m_edits->undo()), id);
    EXPECT_EQ(test::need(m_store->allPeople()).size(), 2u);
    EXPECT_TRUE(test::need(m_edits->of(id, 10)).empty()) << "nobody is known who was never there";
}

TEST_F(Edits, WhatWasChangedSinceIsNotTakenBack) {
    Person changed = person(0);
    changed.fee = "已缴";
    changed.className = "软工 2202";
    ASSERT_TRUE(m_edits->change(changed));
    Person imported = changed;
    imported.className = "软工 2203";
    test::need(m_store->putPeople({imported}));
    ASSERT_TRUE(m_edits->undo());
    EXPECT_EQ(person(0).fee, "");
    EXPECT_EQ(person(0).className, "软工 2203");
}

}  // namespace
}  // namespace xuezhao
