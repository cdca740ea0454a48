#include "tests/contract/stores/store_fixture.h"

namespace xuezhao::test {
namespace {

class SerialContract : public StoreContract {
protected:
    int next(PersonId person) { return need(store().nextSerial(person)).number(); }
    int upcoming() {
        const auto serial = need(store().upcomingSerial());
        return serial ? serial->number() : 0;
    }

    Result<PersonId> addWithSerial(const std::string& studentNumber, const std::string& serial) {
        Person person;
        person.studentNumber = studentNumber;
        person.serial = serial;
        return store().addPerson(person);
    }
};

TEST_P(SerialContract, CountFromOneAndAdvanceBySavedPhotosOnly) {
    const PersonId a = add("1"), b = add("2");
    EXPECT_EQ(upcoming(), 1);
    EXPECT_EQ(next(a), 1);
    EXPECT_EQ(next(b), 1);
    EXPECT_EQ(save(a).serial, 1);
    EXPECT_EQ(upcoming(), 2);
    EXPECT_EQ(next(a), 1);
    EXPECT_EQ(next(b), 2);
    EXPECT_EQ(need(store().person(a))->serial, "0001");
}

TEST_P(SerialContract, ARetakeKeepsTheSerial) {
    const PersonId a = add("1"), b = add("2");
    save(a);
    save(b);
    const Capture again = save(a);
    EXPECT_EQ(again.serial, 1);
    EXPECT_EQ(again.attempt, 2);
    EXPECT_EQ(upcoming(), 3);
}

TEST_P(SerialContract, AnAbandonedReservationGivesTheNumberBack) {
    const PersonId a = add("1"), b = add("2");
    const Capture capture = begin(a);
    EXPECT_EQ(next(b), 2);
    EXPECT_EQ(need(store().person(a))->serial, "");
    need(store().abandonCapture(capture.id));
    EXPECT_EQ(next(b), 1);
    EXPECT_EQ(save(b).serial, 1);
    EXPECT_EQ(save(a).serial, 2);
}

TEST_P(SerialContract, AnAbandonedRetakeKeepsTheSerial) {
    const PersonId a = add("1");
    save(a);
    need(store().abandonCapture(begin(a).id));
    EXPECT_EQ(next(a), 1);
    EXPECT_EQ(upcoming(), 2);
}

TEST_P(SerialContract, CollegesHaveBlocks) {
    need(store().setSerialBlocks({{2001, 2002, "理"}, {1001, 1999, "文"}, {7001, 7999, ""}}));
    const PersonId letters = add("1", "文"), science1 = add("2", "理"), science2 = add("3", "理"),
                   science3 = add("4", "理"), other = add("5", "医");
    EXPECT_EQ(upcoming(), 7001);
    EXPECT_EQ(save(letters).serial, 1001);
    EXPECT_EQ(upcoming(), 1002);
    EXPECT_EQ(save(science1).serial, 2001);
    EXPECT_EQ(save(science2).serial, 2002);
    EXPECT_EQ(upcoming(), 0);
    const auto full = reserve(science3);
    ASSERT_FALSE(full.ok());
    EXPECT_EQ(full.error().id, ErrorId::SerialsExhausted);
    EXPECT_EQ(save(other).serial, 7001);
    reopen();
    EXPECT_EQ(need(store().serialBlocks()),
              (std::vector<SerialBlock>{{1001, 1999, "文"}, {2001, 2002, "理"}, {7001, 7999, ""}}));
}

TEST_P(SerialContract, ACollegeWithoutABlockIsTold) {
    need(store().setSerialBlocks({{1001, 1999, "文"}}));
    const auto serial = store().nextSerial(add("1", "医"));
    ASSERT_FALSE(serial.ok());
    EXPECT_EQ(serial.error().id, ErrorId::SerialNoBlock);
}

TEST_P(SerialContract, BlocksAreCheckedAsAWhole) {
    const std::vector<std::vector<SerialBlock>> bad{{},
                                                    {{0, 10, ""}},
                                                    {{1, 10000, ""}},
                                                    {{5, 4, ""}},
                                                    {{1, 100, "a"}, {100, 200, "b"}},
                                                    {{50, 60, "a"}, {1, 99, ""}}};
    for (const auto& blocks : bad) {
        const auto done = store().setSerialBlocks(blocks);
        ASSERT_FALSE(done.ok());
        EXPECT_EQ(done.error().id, ErrorId::SerialBlocksBad);
    }
    EXPECT_EQ(need(store().serialBlocks()), std::vector<SerialBlock>{SerialBlock{}});
}

TEST_P(SerialContract, AfterTheEndOfABlockItsGapsAreFilled) {
    need(store().setSerialBlocks({{1, 3, ""}}));
    const PersonId last = need(addWithSerial("3", "0003"));
    EXPECT_EQ(save(last).serial, 3);
    EXPECT_EQ(save(add("1")).serial, 1);
    EXPECT_EQ(save(add("2")).serial, 2);
    EXPECT_EQ(upcoming(), 0);
}

TEST_P(SerialContract, SerialsOfTheRosterAreKeptFree) {
    const PersonId b = need(addWithSerial("b", "0002"));
    EXPECT_EQ(save(add("a")).serial, 1);
    EXPECT_EQ(save(add("c")).serial, 3);
    EXPECT_EQ(next(b), 2);
    need(store().abandonCapture(begin(b).id));
    EXPECT_EQ(save(b).serial, 2);
    EXPECT_EQ(upcoming(), 4);
}

TEST_P(SerialContract, TwoPeopleNeverHoldOneSerial) {
    const PersonId a = need(addWithSerial("a", "0002"));
    const auto twin = addWithSerial("b", "0002");
    ASSERT_FALSE(twin.ok());
    EXPECT_EQ(twin.error().id, ErrorId::SerialTaken);
    EXPECT_EQ(need(store().counts()).people, 1);
    save(a);
    Person moved;
    moved.studentNumber = "a";
    moved.serial = "0009";
    const auto used = store().putPeople({moved});
    ASSERT_FALSE(used.ok());
    EXPECT_EQ(used.error().id, ErrorId::SerialTaken);
}

TEST_P(SerialContract, ACorrectedRosterMayExchangeSerials) {
    const PersonId a = need(addWithSerial("a", "0001")), b = need(addWithSerial("b", "0002"));
    Person first, second;
    first.studentNumber = "a";
    first.serial = "0002";
    second.studentNumber = "b";
    second.serial = "0001";
    need(store().putPeople({first, second}));
    EXPECT_EQ(next(a), 2);
    EXPECT_EQ(next(b), 1);
}

TEST_P(SerialContract, WhatIsNoSerialIsRefused) {
    for (const char* text : {"1", "0000", "12345", "abcd"}) {
        const auto added = addWithSerial("a", text);
        ASSERT_FALSE(added.ok()) << text;
        EXPECT_EQ(added.error().id, ErrorId::DataBadValue) << text;
    }
}

TEST_P(SerialContract, NinetyNineHundredAndNinetyNineIsTheEnd) {
    need(store().setSerialBlocks({{9999, 9999, ""}}));
    EXPECT_EQ(save(add("1")).serial, 9999);
    const auto none = store().nextSerial(add("2"));
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().id, ErrorId::SerialsExhausted);
}

TEST_P(SerialContract, AStrangerHasNoSerial) {
    EXPECT_FALSE(store().nextSerial(PersonId(77)).ok());
    EXPECT_FALSE(reserve(PersonId(77)).ok());
}

INSTANTIATE_TEST_SUITE_P(Stores, SerialContract, testing::ValuesIn(storeKinds()), testing::PrintToStringParamName());

}  // namespace
}  // namespace xuezhao::test
