#include "core/roster/import.h"
#include "tests/unit/roster/tables.h"

#include <gtest/gtest.h>

namespace xuezhao::test {
namespace {

const std::vector<std::string> kHeader{"拍摄序号", "学号", "姓名", "性别", "身份证号", "院校代码", "学校名称"};

/// A row that is right in everything; the number makes it another person.
std::vector<std::string> rightRow(int number) {
    return {"", std::to_string(202100 + number), "测试" + std::to_string(number), "男", "", "01234", "测试大学"};
}

/// The preview of a header and one row in row 2 that is right but for one cell.
ImportPreview withCell(std::size_t column, const std::string& text, Cell::Kind kind = Cell::Kind::Text) {
    Table table = tableOf({kHeader, rightRow(1)});
    table.rows[1].cells[column] = {text, kind};
    return previewImport(table);
}

/// The only problem of a preview, in row 2.
ErrorId onlyProblem(const ImportPreview& preview) {
    EXPECT_EQ(preview.problems.size(), 1u);
    if (preview.problems.empty()) return ErrorId::FileMissing;
    EXPECT_EQ(preview.problems[0].row, 2);
    EXPECT_TRUE(preview.problems[0].error.where.starts_with("row 2")) << preview.problems[0].error.where;
    return preview.problems[0].error.id;
}

TEST(Import, ReadsTheSevenFields) {
    const auto preview =
        previewImport(tableOf({kHeader, {"7", "2021001", "张 三", "男", "34052419800101001x", "01234", " 测试大学 "}}));
    ASSERT_EQ(preview.people.size(), 1u);
    EXPECT_TRUE(preview.problems.empty());
    Person expected;
    expected.serial = "0007";
    expected.studentNumber = "2021001";
    expected.name = "张三";
    expected.sex = "男";
    expected.citizenNumber = "34052419800101001X";
    expected.institutionCode = "01234";
    expected.institutionName = "测试大学";
    EXPECT_EQ(preview.people[0], expected);
    EXPECT_EQ(preview.rows, std::vector<int>{2});
    EXPECT_EQ(preview.headerRow, 1);
    EXPECT_FALSE(preview.blocked());
}

TEST(Import, FindsTheHeaderBelowATitle) {
    const auto preview =
        previewImport(tableOf({{"某大学毕业生名册"}, {"", "姓名须与身份证一致"}, {"XH", "XM"}, {"1", "张三"}}));
    EXPECT_EQ(preview.headerRow, 3);
    ASSERT_EQ(preview.people.size(), 1u);
    EXPECT_EQ(preview.rows[0], 4);
}

TEST(Import, WithoutAHeaderNothingIsImported) {
    for (const Texts& rows : {Texts{}, Texts{{"张三", "男"}}, Texts{{"性别", "专业"}, {"男", "x"}}}) {
        const auto preview = previewImport(tableOf(rows));
        EXPECT_TRUE(preview.blocked());
        ASSERT_EQ(preview.problems.size(), 1u);
        EXPECT_EQ(preview.problems[0].error.id, ErrorId::RosterHeaderMissing);
        EXPECT_TRUE(preview.people.empty());
    }
}

TEST(Import, UnknownColumnsAreKeptInOrder) {
    const auto preview =
        previewImport(tableOf({{"民族", "姓名", "", "备注", "备注"}, {"汉", "张三", "", " a ", "", "extra"}}));
    ASSERT_EQ(preview.people.size(), 1u);
    const std::vector<std::pair<std::string, std::string>> expected{
        {"民族", "汉"}, {"备注", " a "}, {"备注", ""}, {"", "extra"}};
    EXPECT_EQ(preview.people[0].others, expected);
}

TEST(Import, TheSurestHeaderTakesTheField) {
    const auto preview = previewImport(tableOf({{"序号", "姓名", "拍摄序号"}, {"1", "张三", "1001"}}));
    EXPECT_EQ(preview.people[0].serial, "1001");
    EXPECT_EQ(preview.people[0].others.front(), std::pair(std::string("序号"), std::string("1")));
}

TEST(Import, ThePersonMayMapTheColumns) {
    ImportChoices choices;
    choices.mapping = ColumnMapping{RosterField::StudentNumber, std::nullopt};
    const auto preview = previewImport(tableOf({{"学籍号", "姓名"}, {"77", "张三"}}), choices);
    EXPECT_EQ(preview.people[0].studentNumber, "77");
    EXPECT_EQ(preview.people[0].name, "");
    EXPECT_EQ(preview.people[0].others.front().second, "张三");
}

TEST(Import, DuplicatesBlockUntilThePersonDecides) {
    struct Case {
        std::size_t column;
        const char* number;
        ErrorId problem;
    };
    for (const auto& [column, number, problem] :
         {Case{0, "12", ErrorId::RosterSameSerial}, Case{1, "2021001", ErrorId::RosterSameStudentNumber},
          Case{4, "34052419800101001X", ErrorId::RosterSameCitizenNumber}}) {
        Texts rows{kHeader, rightRow(1), rightRow(2), rightRow(3), rightRow(4)};
        for (const std::size_t row : {1u, 3u, 4u}) rows[row][column] = number;
        const auto preview = previewImport(tableOf(rows));
        EXPECT_TRUE(preview.blocked());
        ASSERT_EQ(preview.problems.size(), 1u);
        EXPECT_EQ(preview.problems[0].error.id, problem);
        EXPECT_EQ(preview.problems[0].row, 2);
        EXPECT_EQ(preview.problems[0].twins, (std::vector<int>{4, 5}));
        EXPECT_EQ(preview.problems[0].error.where, "rows 2, 4, 5, " + kHeader[column]);
        EXPECT_EQ(preview.problems[0].error.where.find(number), std::string::npos);

        ImportChoices choices;
        choices.leaveOut = {2, 5};
        const auto decided = previewImport(tableOf(rows), choices);
        EXPECT_FALSE(decided.blocked());
        EXPECT_EQ(decided.rows, (std::vector<int>{3, 4}));
        EXPECT_EQ(decided.leftOut, 2);
    }
}

TEST(Import, TheSameNumberInAnotherSpellingIsADuplicate) {
    Texts rows{kHeader, rightRow(1), rightRow(2)};
    rows[1][4] = "34052419800101001X";
    rows[2][4] = "３４０５２４ 19800101001x";
    EXPECT_TRUE(previewImport(tableOf(rows)).blocked());
    rows[1][0] = "12";
    rows[2][0] = "0012";
    rows[2][4] = "";
    EXPECT_TRUE(previewImport(tableOf(rows)).blocked());
}

TEST(Import, NumbersThatASpreadsheetDamagedAreLeftOutAndSaid) {
    for (const char* text : {"1.1010119900307E+17", "1.1E+17", "110101199003070000"}) {
        const auto preview = withCell(4, text);
        EXPECT_EQ(onlyProblem(preview), ErrorId::RosterNumberDamaged) << text;
        EXPECT_EQ(preview.problems[0].severity(), Severity::Warning);
        EXPECT_EQ(preview.people[0].citizenNumber, "");
        EXPECT_EQ(preview.people[0].studentNumber, "202101");
    }
    EXPECT_EQ(onlyProblem(withCell(4, "110101199003070037", Cell::Kind::Number)), ErrorId::RosterNumberDamaged);
    EXPECT_EQ(onlyProblem(withCell(1, "2021000000000001000", Cell::Kind::Number)), ErrorId::RosterNumberDamaged);
    EXPECT_TRUE(withCell(1, "2021000000000001000").problems.empty());
    EXPECT_TRUE(withCell(1, "2021001", Cell::Kind::Number).problems.empty());
    EXPECT_TRUE(withCell(1, "20E05").problems.empty());
}

TEST(Import, CitizenNumbersAreWarnedOfButKept) {
    EXPECT_TRUE(withCell(4, "34052419800101001X").problems.empty());
    const auto wrong = withCell(4, "340524198001010011");
    EXPECT_EQ(onlyProblem(wrong), ErrorId::RosterCitizenCheck);
    EXPECT_EQ(wrong.problems[0].severity(), Severity::Notice);
    EXPECT_EQ(wrong.people[0].citizenNumber, "340524198001010011");
    EXPECT_EQ(onlyProblem(withCell(4, "34052419801301001X")), ErrorId::RosterCitizenShape);
    EXPECT_EQ(onlyProblem(withCell(4, "3405241980010100")), ErrorId::RosterCitizenShape);
    for (const char* other : {"E12345678", "H1234567802", "01234567"})
        EXPECT_TRUE(withCell(4, other).problems.empty()) << other;
    const auto old = withCell(4, "340524800101001");
    EXPECT_EQ(onlyProblem(old), ErrorId::RosterCitizenOld);
    EXPECT_EQ(old.people[0].citizenNumber, "34052419800101001X");
}

TEST(Import, SerialsHaveFourDigits) {
    for (const char* bad : {"0", "10000", "12a", "-1", "1.5", "00012"}) {
        const auto preview = withCell(0, bad);
        EXPECT_EQ(onlyProblem(preview), ErrorId::RosterSerialBad) << bad;
        EXPECT_EQ(preview.people[0].serial, "");
    }
    EXPECT_EQ(withCell(0, "9999").people[0].serial, "9999");
}

TEST(Import, InstitutionCodesHaveFiveDigits) {
    for (const char* bad : {"1234", "012345", "0123x"}) {
        const auto preview = withCell(5, bad);
        EXPECT_EQ(onlyProblem(preview), ErrorId::RosterInstitutionBad) << bad;
        EXPECT_EQ(preview.people[0].institutionCode, bad);
    }
}

TEST(Import, SexesAreComparedWithTheNumber) {
    EXPECT_EQ(onlyProblem(withCell(3, "三")), ErrorId::RosterSexUnclear);
    EXPECT_TRUE(withCell(3, "9").problems.empty());
    Table table = tableOf({kHeader, rightRow(1)});
    table.rows[1].cells[4].text = "34052419800101001X";
    table.rows[1].cells[3].text = "女";
    EXPECT_EQ(onlyProblem(previewImport(table)), ErrorId::RosterSexMismatch);
    table.rows[1].cells[3].text = "1";
    EXPECT_TRUE(previewImport(table).problems.empty());
}

TEST(Import, ErrorsOfTheSpreadsheetAreLeftOut) {
    const auto preview = withCell(6, "#REF!", Cell::Kind::Error);
    EXPECT_EQ(onlyProblem(preview), ErrorId::RosterCellError);
    EXPECT_EQ(preview.people[0].institutionName, "");
}

TEST(Import, ARowWithoutANameIsSaid) {
    EXPECT_EQ(onlyProblem(withCell(2, " ")), ErrorId::RosterNameMissing);
}

TEST(Import, SumsAndRepeatedHeadersAreNobody) {
    const auto preview = previewImport(tableOf({kHeader, rightRow(1), kHeader, {"", "", "", "合计", "", "", "3 人"}}));
    EXPECT_EQ(preview.people.size(), 1u);
    EXPECT_EQ(preview.count(Severity::Warning), 2);
    EXPECT_EQ(preview.problems[0].error.id, ErrorId::RosterNobody);
    EXPECT_EQ(preview.problems[0].row, 3);
    EXPECT_EQ(preview.problems.back().row, 4);
}

TEST(Import, NoProblemHoldsPersonalData) {
    Texts rows{kHeader,
               {"x", "777001", "张三", "三", "340524198001010011", "1", "z"},
               {"x", "777001", "张三", "", "340524198001010011"}};
    for (const ImportProblem& problem : previewImport(tableOf(rows)).problems) {
        for (const char* secret : {"777001", "张三", "3405"}) {
            EXPECT_EQ((problem.error.where + problem.error.detail).find(secret), std::string::npos);
        }
    }
}

}  // namespace
}  // namespace xuezhao::test
