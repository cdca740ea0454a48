#include "core/roster/person_check.h"

#include "core/roster/open_elsewhere.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace xuezhao {
namespace {

Person somebody() {
    Person person;
    person.id = PersonId(1);
    person.name = "林晓雯";
    person.studentNumber = "2022110001";
    person.citizenNumber = "11010519491231002X";
    person.sex = "女";
    return person;
}

TEST(PersonCheck, WhatIsFineIsCleanedAndNothingIsSaid) {
    Person typed = somebody();
    typed.name = " 林晓雯 ";
    typed.citizenNumber = "11010519491231002x";
    typed.serial = "7";
    const CheckedPerson checked = checkPerson(typed, {});
    EXPECT_TRUE(checked.problems.empty());
    EXPECT_EQ(checked.person.name, "林晓雯");
    EXPECT_EQ(checked.person.citizenNumber, "11010519491231002X");
    EXPECT_EQ(checked.person.serial, "0007");
}

TEST(PersonCheck, AWrongCheckCharacterIsDoubtfulAndABadSerialRefused) {
    Person typed = somebody();
    typed.citizenNumber = "110105194912310021";
    typed.serial = "12345";
    const CheckedPerson checked = checkPerson(typed, {});
    ASSERT_TRUE(checked.of(RosterField::CitizenNumber));
    EXPECT_FALSE(checked.of(RosterField::CitizenNumber)->refused);
    EXPECT_EQ(checked.of(RosterField::CitizenNumber)->id, ErrorId::RosterCitizenCheck);
    ASSERT_TRUE(checked.of(RosterField::Serial));
    EXPECT_TRUE(checked.of(RosterField::Serial)->refused);
    EXPECT_EQ(checked.person.serial, "12345") << "as it was typed";
    EXPECT_TRUE(checked.refused());
}

TEST(PersonCheck, NumbersOfOthersAreRefusedAndOnesOwnAreNot) {
    const Person typed = somebody();
    Person self = somebody(), other = somebody();
    other.id = PersonId(2);
    other.citizenNumber.clear();
    EXPECT_FALSE(checkPerson(typed, {&self}).refused());
    const CheckedPerson checked = checkPerson(typed, {&self, &other});
    EXPECT_EQ(checked.problems,
              (std::vector<FieldProblem>{{RosterField::StudentNumber, ErrorId::RosterSameStudentNumber, true}}));
}

TEST(OpenElsewhere, ALockBesideTheFileTells) {
    test::TempFolder folder;
    EXPECT_FALSE(openElsewhere(folder.path() / "a.xlsx"));
    std::ofstream(folder.path() / ".~lock.a.xlsx#") << "x";
    EXPECT_TRUE(openElsewhere(folder.path() / "a.xlsx"));
}

}  // namespace
}  // namespace xuezhao
