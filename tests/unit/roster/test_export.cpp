#include "core/roster/csv_reader.h"
#include "core/roster/export.h"
#include "core/roster/import.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/roster/tables.h"

#include <gtest/gtest.h>

namespace xuezhao::test {
namespace {

std::vector<Person> people() {
    Person a;
    a.serial = "0001";
    a.studentNumber = "002021001";
    a.name = "𠮷野·阿依";
    a.sex = "女";
    a.citizenNumber = "34052419800101001X";
    a.institutionCode = "01234";
    a.institutionName = "测试,大学";
    a.className = "一班";
    a.others = {{"民族", "汉"}, {"备注", "=1+1"}, {"备注", "second"}};
    Person b;
    b.studentNumber = "002021002";
    b.name = "JOHN SMITH";
    b.fee = "15";
    b.others = {{"民族", ""}, {"备注", "+86 1"}, {"备注", "two\nlines"}, {"新", "x"}};
    return {a, b};
}

TEST(Export, PutsTheSevenFirstThenTheKnownThenTheOthers) {
    const Texts texts = textsOf(rosterTable(people()));
    EXPECT_EQ(texts[0], (std::vector<std::string>{"拍摄序号", "学号", "姓名", "性别", "身份证号", "院校代码",
                                                  "学校名称", "班级", "费用", "民族", "备注", "备注", "新"}));
    EXPECT_EQ(texts[1][4], "34052419800101001X");
    EXPECT_EQ(texts[1][11], "second");
    EXPECT_EQ(texts[2][12], "x");
}

TEST(Export, NobodyIsAHeaderOfSeven) {
    EXPECT_EQ(textsOf(rosterTable({})),
              (Texts{{"拍摄序号", "学号", "姓名", "性别", "身份证号", "院校代码", "学校名称"}}));
}

TEST(Export, ComesBackAsItWent) {
    const TempFolder folder;
    std::vector<Person> expected = people();
    expected[0].others.push_back({"新", ""});
    for (const RosterFormat format : {RosterFormat::Xlsx, RosterFormat::CsvUtf8, RosterFormat::CsvGb18030}) {
        const auto file = folder / ("roster" + std::to_string(static_cast<int>(format)));
        need(exportRoster(people(), file, format));
        const auto preview = previewImport(need(readTable(file)));
        EXPECT_FALSE(preview.blocked());
        EXPECT_EQ(preview.people, expected);
    }
}

TEST(Export, AFolderThatCannotBeIsNamed) {
    const TempFolder folder;
    need(exportRoster(people(), folder / "file", RosterFormat::CsvUtf8));
    for (const RosterFormat format : {RosterFormat::Xlsx, RosterFormat::CsvUtf8}) {
        const auto written = exportRoster(people(), folder / "file/roster", format);
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().id, ErrorId::FolderUnwritable);
    }
}

}  // namespace
}  // namespace xuezhao::test
