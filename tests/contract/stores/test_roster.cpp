#include "tests/contract/stores/store_fixture.h"

namespace xuezhao::test {
namespace {

class RosterContract : public StoreContract {};

Person wholePerson() {
    Person person;
    person.serial = "0012";
    person.studentNumber = "2021001";
    person.name = "𠮷野·阿依";
    person.sex = "女";
    person.citizenNumber = "34052419800101001X";
    person.institutionCode = "01234";
    person.institutionName = "测试大学";
    person.college = "文学院";
    person.major = "汉语言";
    person.className = "一班";
    person.code = "QR|opaque";
    person.fee = "15";
    person.walkUp = true;
    person.others = {{"备注", "a\"b"}, {"", "no header"}, {"备注", "again"}};
    return person;
}

std::vector<std::string> namesOf(const std::vector<Person>& people) {
    std::vector<std::string> names;
    for (const Person& person : people) names.push_back(person.name);
    return names;
}

Person named(const std::string& name, const std::string& studentNumber, const std::string& className = {}) {
    Person person;
    person.name = name;
    person.studentNumber = studentNumber;
    person.className = className;
    return person;
}

TEST_P(RosterContract, KeepsEveryFieldOverAReopen) {
    Person person = wholePerson();
    person.id = need(store().addPerson(person));
    reopen();
    EXPECT_EQ(need(store().person(person.id)), person);
    EXPECT_EQ(need(store().allPeople()), std::vector{person});
    EXPECT_EQ(need(store().person(PersonId(999))), std::nullopt);
}

TEST_P(RosterContract, FindsNumbersExactly) {
    need(store().putPeople({named("a", "21001"), named("b", "1001"), named("c", "10010"), named("d", "")}));
    EXPECT_EQ(namesOf(need(store().peopleByNumber("1001"))), std::vector<std::string>{"b"});
    for (const char* wrong : {"", "01001", "1001 ", "100", "1001%", "1e3"}) {
        EXPECT_TRUE(need(store().peopleByNumber(wrong)).empty()) << wrong;
    }
}

TEST_P(RosterContract, FindsByCitizenNumberAndByCode) {
    const PersonId id = need(store().addPerson(wholePerson()));
    for (const char* number : {"2021001", "34052419800101001X", "QR|opaque"}) {
        const auto found = need(store().peopleByNumber(number));
        ASSERT_EQ(found.size(), 1u) << number;
        EXPECT_EQ(found.front().id, id);
    }
}

TEST_P(RosterContract, GivesADamagedRosterAsItIs) {
    need(store().addPerson(named("a", "1001")));
    need(store().addPerson(named("b", "1001")));
    EXPECT_EQ(need(store().peopleByNumber("1001")).size(), 2u);
}

TEST_P(RosterContract, ImportingAgainUpdatesAndForgetsNothing) {
    const PersonId id = need(store().addPerson(wholePerson()));
    Person again = named("新名", "2021001");
    need(store().putPeople({again, named("另", "2021002")}));
    Person expected = wholePerson();
    expected.id = id;
    expected.name = "新名";
    expected.walkUp = false;
    EXPECT_EQ(need(store().person(id)), expected);
    EXPECT_EQ(need(store().counts()).people, 2);
}

TEST_P(RosterContract, TwinsImportNothing) {
    const Person a = named("a", "1");
    Person b = named("b", "2");
    b.citizenNumber = "34052419800101001X";
    need(store().putPeople({a, b}));
    Person c = b;
    c.studentNumber = "3";
    Person torn = named("torn", "1");
    torn.citizenNumber = b.citizenNumber;
    Person byCitizen;
    byCitizen.citizenNumber = b.citizenNumber;
    const std::vector<std::vector<Person>> bad{
        {named("x", "9"), named("y", "9")},  // two rows with one number
        {c, b},                              // the same by citizen number
        {named("new", "7"), torn},           // one row that fits two people
        {named("b", "2"), byCitizen},        // two rows that fit one person
    };
    for (std::size_t i = 0; i < bad.size(); ++i) {
        const auto done = store().putPeople(bad[i]);
        ASSERT_FALSE(done.ok()) << i;
        EXPECT_EQ(done.error().id, ErrorId::RosterDuplicate) << i;
        EXPECT_EQ(namesOf(need(store().allPeople())), (std::vector<std::string>{"a", "b"})) << i;
    }
}

TEST_P(RosterContract, PeopleWithoutNumbersAreAllKept) {
    need(store().putPeople({named("a", ""), named("a", "")}));
    need(store().putPeople({named("a", "")}));
    EXPECT_EQ(need(store().counts()).people, 3);
}

TEST_P(RosterContract, SearchesNameStudentNumberAndClass) {
    need(store().putPeople({named("王小林", "1001", "一班"), named("林", "1002", "二班"), named("林一", "2001", "三班"),
                            named("张", "3林", "x"), named("赵", "4", "林班")}));
    EXPECT_EQ(namesOf(need(store().searchPeople("林", 10))),
              (std::vector<std::string>{"林", "林一", "王小林", "张", "赵"}));
    EXPECT_EQ(namesOf(need(store().searchPeople("林", 2))), (std::vector<std::string>{"林", "林一"}));
    EXPECT_EQ(namesOf(need(store().searchPeople("001", 10))), (std::vector<std::string>{"王小林", "林一"}));
}

TEST_P(RosterContract, WildcardsAreOrdinaryCharacters) {
    need(store().putPeople({named("50%", "1"), named("a_b", "2"), named("axb", "3"), named("c\\d", "4")}));
    EXPECT_EQ(namesOf(need(store().searchPeople("%", 10))), std::vector<std::string>{"50%"});
    EXPECT_EQ(namesOf(need(store().searchPeople("a_b", 10))), std::vector<std::string>{"a_b"});
    EXPECT_EQ(namesOf(need(store().searchPeople("\\", 10))), std::vector<std::string>{"c\\d"});
    EXPECT_TRUE(need(store().searchPeople("' OR 1=1 --", 10)).empty());
}

TEST_P(RosterContract, TakesAWholeJob) {
    std::vector<Person> people;
    for (int i = 1; i <= 9999; ++i) people.push_back(named("学生" + std::to_string(i), std::to_string(20210000 + i)));
    need(store().putPeople(people));
    EXPECT_EQ(need(store().counts()).people, 9999);
    need(store().putPeople(people));
    EXPECT_EQ(need(store().counts()).people, 9999);
    EXPECT_EQ(need(store().allPeople()).back().name, "学生9999");
}

INSTANTIATE_TEST_SUITE_P(Stores, RosterContract, testing::ValuesIn(storeKinds()), testing::PrintToStringParamName());

}  // namespace
}  // namespace xuezhao::test
