#include "core/clerk/refusal_import.h"
#include "tests/support/need.h"
#include "tests/unit/clerk/lists.h"

#include <gmock/gmock.h>

namespace xuezhao {
namespace {

using test::person;
using test::tableOf;
using testing::ElementsAre;
using testing::IsEmpty;
using Columns = RefusalMapping;
constexpr auto kSerial = RefusalColumn::Serial;
constexpr auto kStudent = RefusalColumn::StudentNumber;
constexpr auto kCitizen = RefusalColumn::CitizenNumber;
constexpr auto kName = RefusalColumn::Name;
constexpr auto kReason = RefusalColumn::Reason;

// Numbers of nobody: regions that do not exist.
const std::string kA = "000000200001010012", kB = "000000200102020023", kC = "00000020020303003X";

class RefusalImport : public testing::Test {
protected:
    RefusalPreview preview(const std::vector<std::vector<std::string>>& rows, const RefusalChoices& choices = {}) {
        return previewRefusals(tableOf(rows), m_people, m_photographed, m_wordings, choices);
    }
    static std::vector<ErrorId> problems(const RefusalPreview& preview) {
        std::vector<ErrorId> ids;
        for (const ImportProblem& problem : preview.problems) ids.push_back(problem.error.id);
        return ids;
    }
    static std::optional<PersonId> who(const RefusalPreview& preview, std::size_t row) {
        return preview.rows.at(row).refusal.person;
    }

    PeopleIndex m_people{{person(1, "0001", "2201", kA, "林晓雯"), person(2, "0002", "2202", kB, "王小明"),
                          person(3, "0003", "2203", kC, "阿依·古丽"), person(4, "1043", "2204", "", "王小明")}};
    PhotographedPeople m_photographed{PersonId(1), PersonId(2), PersonId(3), PersonId(4)};
    Wordings m_wordings = test::need(Wordings::builtIn());
};

TEST_F(RefusalImport, ReadsHeadersBelowATitle) {
    const auto p = preview({{"某校退回名单"}, {}, {"学号", "姓名", "退回原因"}, {"2201", "林晓雯", "头顶高不合格"}});
    EXPECT_EQ(p.layout.headerRow, 3);
    EXPECT_EQ(p.layout.mapping, (Columns{kStudent, kName, kReason}));
    EXPECT_EQ(who(p, 0), PersonId(1));
    EXPECT_THAT(p.rows[0].reading.checks, ElementsAre("head_top"));
    EXPECT_THAT(p.problems, IsEmpty());
    EXPECT_EQ(p.people, 1);
}

TEST_F(RefusalImport, ContentTellsWithoutAHeader) {
    const auto p = preview({{kA, "脸宽不合格"}, {kB, "头顶高不合格"}});
    EXPECT_EQ(p.layout.headerRow, 0);
    EXPECT_EQ(p.layout.mapping, (Columns{kCitizen, kReason}));
    EXPECT_EQ(p.rows.size(), 2u);
    EXPECT_EQ(who(p, 1), PersonId(2));
}

TEST_F(RefusalImport, ContentTellsUnderAStrangeHeader) {
    const auto p = preview({{"照片名称", "姓名", "结论"}, {"1043.JPG", "王小明", "瞳孔平行角度 不合格"}});
    EXPECT_EQ(p.layout.mapping, (Columns{kSerial, kName, kReason}));
    EXPECT_EQ(who(p, 0), PersonId(4));
    EXPECT_EQ(p.rows[0].refusal.serial, "1043");
}

TEST_F(RefusalImport, RunningNumbersAreNoSerials) {
    const auto p =
        preview({{"序号", "学号", "原因"}, {"1", "2203", "脸宽"}, {"2", "2201", "脸宽"}, {"3", "2202", "脸宽"}});
    EXPECT_EQ(p.layout.mapping, (Columns{std::nullopt, kStudent, kReason}));
    EXPECT_EQ(who(p, 0), PersonId(3));
    EXPECT_THAT(p.problems, IsEmpty());
}

TEST_F(RefusalImport, SerialsThatAgreeStay) {
    const auto p = preview({{"序号", "学号", "原因"}, {"3", "2203", "脸宽"}, {"1", "2201", "脸宽"}});
    EXPECT_EQ(p.layout.mapping, (Columns{kSerial, kStudent, kReason}));
    EXPECT_EQ(who(p, 0), PersonId(3));
}

TEST_F(RefusalImport, MaskedNumbersAndNamesAreMatched) {
    const auto p = preview({{"证件号码", "姓名", "原因"}, {"000***********0012", "林*雯", "脸宽"}});
    EXPECT_EQ(who(p, 0), PersonId(1));
    EXPECT_THAT(p.problems, IsEmpty());
}

TEST_F(RefusalImport, UnknownPeopleAreKeptWithoutAPerson) {
    const auto p = preview({{"学号", "姓名", "原因"}, {"9999", "<b>谁</b>", "脸宽"}, {"2201", "林晓雯", "脸宽"}});
    EXPECT_FALSE(p.blocked());
    EXPECT_EQ(p.unmatched(), 1);
    EXPECT_EQ(p.rows[0].refusal.name, "<b>谁</b>");
    EXPECT_EQ(p.rows[0].refusal.studentNumber, "9999");
    EXPECT_THAT(problems(p), ElementsAre(ErrorId::RefusalNobody));
    EXPECT_EQ(p.problems[0].error.where, "row 2");
}

TEST_F(RefusalImport, ContradictionsMeanNobody) {
    const auto p =
        preview({{"学号", "身份证号", "原因"}, {"2201", kB, "脸宽"}, {"2203", kC, "脸宽"}, {"2202", kB, "脸宽"}});
    EXPECT_EQ(who(p, 0), std::nullopt);
    EXPECT_EQ(who(p, 1), PersonId(3));
    EXPECT_THAT(problems(p), ElementsAre(ErrorId::RefusalContradiction));
}

TEST_F(RefusalImport, ASerialWithAnotherNameMeansNobody) {
    const auto p = preview({{"拍摄序号", "姓名", "原因"}, {"0001", "王小明", "脸宽"}, {"0003", "阿依•古丽", "脸宽"}});
    EXPECT_EQ(who(p, 0), std::nullopt);
    EXPECT_EQ(who(p, 1), PersonId(3));
    EXPECT_THAT(problems(p), ElementsAre(ErrorId::RefusalContradiction));
}

TEST_F(RefusalImport, AStudentNumberOutweighsTheName) {
    const auto p = preview({{"学号", "姓名", "原因"}, {"2201", "林小雯", "脸宽"}});
    EXPECT_EQ(who(p, 0), PersonId(1));
    EXPECT_THAT(problems(p), ElementsAre(ErrorId::RefusalNameDiffers));
}

TEST_F(RefusalImport, NamesAloneMustBeUnique) {
    const auto p = preview({{"姓名", "原因"}, {"林晓雯", "脸宽"}, {"王小明", "脸宽"}});
    EXPECT_EQ(who(p, 0), PersonId(1));
    EXPECT_EQ(who(p, 1), std::nullopt);
    EXPECT_THAT(problems(p), ElementsAre(ErrorId::RefusalByName, ErrorId::RefusalAmbiguous));
}

TEST_F(RefusalImport, DoubleRowsAndEmptyReasonsAreSaid) {
    const auto p = preview({{"学号", "原因"}, {"2201", "脸宽"}, {"2201", ""}, {"2202", "说不清"}});
    EXPECT_THAT(problems(p),
                ElementsAre(ErrorId::RefusalTwice, ErrorId::RefusalNoReason, ErrorId::RefusalWordingUnknown));
    EXPECT_THAT(p.problems[0].twins, ElementsAre(2));
    EXPECT_EQ(p.rows.size(), 3u);
    EXPECT_EQ(p.people, 2);
}

TEST_F(RefusalImport, DamagedNumbersAreSaid) {
    Table list = tableOf({{"身份证号", "姓名", "原因"}, {kA, "林晓雯", "脸宽"}});
    list.rows[1].cells[0].kind = Cell::Kind::Number;
    const auto p = previewRefusals(list, m_people, m_photographed, m_wordings);
    EXPECT_EQ(who(p, 0), PersonId(1));
    EXPECT_THAT(problems(p), ElementsAre(ErrorId::RosterNumberDamaged, ErrorId::RefusalByName));
}

TEST_F(RefusalImport, SomebodyWithoutAPhotographIsSaid) {
    m_photographed.erase(PersonId(1));
    EXPECT_THAT(problems(preview({{"学号", "原因"}, {"2201", "脸宽"}})), ElementsAre(ErrorId::RefusalNoPhotograph));
}

TEST_F(RefusalImport, WithoutAColumnThatTellsWhoNothingIsImported) {
    const auto p = preview({{"甲", "原因"}, {"x", "脸宽"}});
    EXPECT_TRUE(p.blocked());
    EXPECT_THAT(p.rows, IsEmpty());
    EXPECT_TRUE(preview({}).blocked());
}

TEST_F(RefusalImport, ChoicesOverrideTheGuess) {
    RefusalChoices choices;
    choices.mapping = Columns{kStudent, std::nullopt};
    choices.leaveOut = {3};
    const auto p = preview({{"甲", "乙"}, {"2201", "脸宽"}, {"2202", "脸宽"}}, choices);
    EXPECT_EQ(p.rows.size(), 2u);  // no header is known, so "甲" is a row about nobody
    EXPECT_EQ(who(p, 1), PersonId(1));
    EXPECT_EQ(p.leftOut, 1);
}

TEST_F(RefusalImport, TenThousandRowsAreReadQuickly) {
    std::vector<Person> people;
    std::vector<std::vector<std::string>> rows{{"证件号码", "姓名", "原因"}};
    for (int i = 1; i <= 9999; ++i) {
        const std::string number = "000000" + std::to_string(200000000000 + i);
        people.push_back(person(i, "", "", number, "甲" + std::to_string(i)));
        rows.push_back({i % 100 ? number : number.substr(0, 3) + "***********" + number.substr(14),
                        "甲" + std::to_string(i), "头顶高；脸宽"});
    }
    m_people = PeopleIndex(people);
    const auto begin = std::chrono::steady_clock::now();
    const auto p = preview(rows);
    EXPECT_EQ(p.rows.size(), 9999u);
    EXPECT_EQ(p.unmatched(), 0);
    EXPECT_EQ(p.people, 9999);
    EXPECT_LT(std::chrono::steady_clock::now() - begin,
              std::chrono::seconds(20));  // with sanitizers, on a busy machine
}

}  // namespace
}  // namespace xuezhao
