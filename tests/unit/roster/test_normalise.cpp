#include "core/roster/normalise.h"
#include "core/roster/roster_fields.h"

#include <gtest/gtest.h>

#include <set>

namespace xuezhao::test {
namespace {

TEST(Normalise, Names) {
    EXPECT_EQ(normaliseName(" 张　三 "), "张三");
    EXPECT_EQ(normaliseName("𠮷 野\xE2\x80\x8B"), "𠮷野");
    for (const char* dot : {"·", "•", "・", "･", "‧", "⋅", "∙"}) {
        EXPECT_EQ(normaliseName("阿依 " + std::string(dot) + "古丽"), "阿依·古丽") << dot;
    }
    EXPECT_EQ(normaliseName("ＪＯＨＮ   Ｓｍｉｔｈ"), "JOHN Smith");
    EXPECT_EQ(normaliseName("李 John  Paul"), "李John Paul");
    EXPECT_EQ(normaliseName(""), "");
}

TEST(Normalise, Numbers) {
    EXPECT_EQ(normaliseNumber("３４０５２４ 19800101　001ｘ"), "34052419800101001X");
    EXPECT_EQ(normaliseNumber("'0012"), "0012");
    EXPECT_EQ(normaliseNumber("=\"0012\""), "0012");
    EXPECT_EQ(normaliseNumber("\t0012\xC2\xA0"), "0012");
    EXPECT_EQ(normaliseNumber("ax"), "ax");
}

TEST(Normalise, Sexes) {
    EXPECT_EQ(readSex("男"), Sex::Male);
    EXPECT_EQ(readSex(" ２ "), Sex::Female);
    EXPECT_EQ(readSex("女性"), Sex::Female);
    EXPECT_EQ(readSex("0"), Sex::Unknown);
    EXPECT_EQ(readSex(""), Sex::NotStated);
    EXPECT_EQ(readSex("3"), std::nullopt);
    EXPECT_EQ(sexOfCitizenNumber("34052419800101001X"), Sex::Male);
    EXPECT_EQ(sexOfCitizenNumber("340524198001010028"), Sex::Female);
}

TEST(RosterFields, HeadersOfTheJobAreKnown) {
    const auto idOf = [](const char* header) {
        const auto match = matchHeader(header);
        return match.field ? match.field->header : std::string_view("-");
    };
    // The aliases of the register's and colleges' own lists.
    for (const char* header : {"序号", "拍摄序号", "拍摄号", "编号"}) EXPECT_EQ(idOf(header), "拍摄序号");
    for (const char* header : {"学号", "XH", "xh"}) EXPECT_EQ(idOf(header), "学号");
    for (const char* header : {"姓名", "XM", "姓 名", "*姓名", "姓名（必填）"}) EXPECT_EQ(idOf(header), "姓名");
    for (const char* header : {"性别", "XB", "性别码", "XBDM"}) EXPECT_EQ(idOf(header), "性别");
    for (const char* header : {"身份证号", "身份证号码", "证件号码", "SFZH", "SFZJH", "ZJHM"})
        EXPECT_EQ(idOf(header), "身份证号");
    for (const char* header : {"院校代码", "学校代码", "YXDM"}) EXPECT_EQ(idOf(header), "院校代码");
    for (const char* header : {"学校名称", "院校名称", "YXMC"}) EXPECT_EQ(idOf(header), "学校名称");
    for (const char* header : {"学院", "院系", "系所", "二级学院", "分院", "XSM", "YXSMC"})
        EXPECT_EQ(idOf(header), "院系");
    for (const char* header : {"专业", "专业名称", "ZYMC", "ZY"}) EXPECT_EQ(idOf(header), "专业");
    for (const char* header : {"班级", "班级名称", "BJ", "BJMC"}) EXPECT_EQ(idOf(header), "班级");
    for (const char* header : {"", "民族", "手机号", "学号2"}) EXPECT_EQ(idOf(header), "-");
}

TEST(RosterFields, EveryAliasMeansOneFieldAndIsNormalised) {
    std::set<std::string_view> seen;
    for (const RosterFieldRow& row : rosterFields()) {
        EXPECT_EQ(row.aliases.front(), row.header);
        for (const auto alias : row.aliases) {
            EXPECT_TRUE(seen.insert(alias).second) << alias;
            EXPECT_EQ(normaliseHeader(alias), alias);
        }
    }
}

}  // namespace
}  // namespace xuezhao::test
