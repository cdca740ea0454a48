#include "core/roster/dbf_reader.h"
#include "core/roster/dbf_writer.h"
#include "core/roster/export.h"
#include "core/roster/import.h"
#include "core/roster/text_decoder.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <QDate>

namespace xuezhao {
namespace {

using Bytes8 = std::vector<unsigned char>;

Table table(const std::vector<std::vector<std::string>>& rows) {
    Table out;
    for (const auto& texts : rows) {
        TableRow row{static_cast<int>(out.rows.size()) + 1, {}};
        for (const auto& text : texts) row.cells.push_back({text, Cell::Kind::Text});
        out.rows.push_back(row);
    }
    return out;
}

/// A table byte by byte, as another program writes it: dBASE III, `fields` of name, type and width.
Bytes8 foreign(unsigned char language, const std::vector<std::tuple<std::string, char, int>>& fields,
               const std::vector<std::string>& records) {
    Bytes8 bytes(32 + 32 * fields.size() + 1);
    std::size_t width = 1;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto& [name, type, size] = fields[i];
        std::copy(name.begin(), name.end(), bytes.begin() + static_cast<std::ptrdiff_t>(32 + 32 * i));
        bytes[32 + 32 * i + 11] = static_cast<unsigned char>(type);
        bytes[32 + 32 * i + 16] = static_cast<unsigned char>(size);
        width += static_cast<std::size_t>(size);
    }
    bytes.back() = 0x0D;
    bytes[0] = 0x03, bytes[1] = 126, bytes[2] = 5, bytes[3] = 20;
    bytes[4] = static_cast<unsigned char>(records.size());
    bytes[8] = static_cast<unsigned char>(bytes.size() & 255), bytes[9] = static_cast<unsigned char>(bytes.size() >> 8);
    bytes[10] = static_cast<unsigned char>(width & 255), bytes[11] = static_cast<unsigned char>(width >> 8);
    bytes[29] = language;
    for (const std::string& record : records) bytes.insert(bytes.end(), record.begin(), record.end());
    bytes.push_back(0x1A);
    return bytes;
}

TEST(Dbf, WritesWhatItReads) {
    const Table wanted = table({{"姓名", "学号", "备注"}, {"𠮷野·阿依", "007", "a"}, {"林", "", "第二行"}});
    const auto bytes = writeDbf(wanted);
    ASSERT_TRUE(bytes) << toText(bytes.error());
    EXPECT_EQ((*bytes)[29], 0x4D) << "the language byte of GBK";
    EXPECT_EQ((*bytes)[1], QDate::currentDate().year() - 1900) << "today, not shapelib's own day";
    ASSERT_TRUE(looksLikeDbf(*bytes));
    const auto read = readDbf(*bytes);
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(*read, wanted);
}

TEST(Dbf, ReadsGbkDatesNumbersAndLeavesDeletedRecordsOut) {
    const std::string name = encodeGb18030("王小"), header = encodeGb18030("姓名");
    const auto bytes = foreign(0x4D, {{header, 'C', 6}, {"SFZH", 'N', 18}, {"RQ", 'D', 8}, {"JF", 'L', 1}},
                               {" " + name + "  " + "110101200001010013" + "20260520" + "T",
                                "*" + name + "  " + "110101200001010013" + "20260520" + "F"});
    const auto read = readDbf(bytes);
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(*read, table({{"姓名", "SFZH", "RQ", "JF"}, {"王小", "110101200001010013", "2026-05-20", "TRUE"}}));
    const ImportPreview preview = previewImport(*read);
    ASSERT_EQ(preview.people.size(), 1u);
    EXPECT_EQ(preview.people[0].citizenNumber.size(), 18u) << "digits of a dbf are not rounded";
}

TEST(Dbf, ReadsUtf8AndACharacterCutAtTheEndOfItsField) {
    const auto utf8 = readDbf(foreign(0, {{"XM", 'C', 9}}, {" 王小明"}));
    ASSERT_TRUE(utf8);
    EXPECT_EQ(utf8->rows[1].cells[0].text, "王小明");
    const auto cut = readDbf(foreign(0x4D, {{"XM", 'C', 3}}, {" " + encodeGb18030("王小").substr(0, 3)}));
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->rows[1].cells[0].text, "王");
}

TEST(Dbf, LongAndEqualHeadersGetNamesOfTheirOwn) {
    const auto bytes = writeDbf(table({{"图像采集码的备注", "图像采集码的说明", ""}, {"a", "b", "c"}}));
    ASSERT_TRUE(bytes);
    const auto read = readDbf(*bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows[0].cells[0].text, "图像采集码");
    EXPECT_EQ(read->rows[0].cells[1].text, "图像采集2");
    EXPECT_EQ(read->rows[0].cells[2].text, "F");
    EXPECT_EQ(read->rows[1].cells[1].text, "b");
}

TEST(Dbf, ATextThatDoesNotFitIsSaidWithItsRow) {
    const auto bytes = writeDbf(table({{"备注"}, {std::string(255, 'x')}}));
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().id, ErrorId::TableTooLarge);
    EXPECT_EQ(bytes.error().where, "row 2, 备注");
}

TEST(Dbf, LyingHeadersAreDamage) {
    const auto good = foreign(0x4D, {{"XM", 'C', 4}}, {" abcd"});
    ASSERT_TRUE(readDbf(good));
    const auto with = [&](std::size_t at, unsigned char value) {
        Bytes8 bytes = good;
        bytes[at] = value;
        const auto read = readDbf(bytes);
        return read ? "read" : std::string(errorRow(read.error().id).name);
    };
    EXPECT_EQ(with(4, 200), "TableDamaged") << "more records than bytes";
    EXPECT_EQ(with(7, 200), "TableDamaged");
    EXPECT_EQ(with(10, 2), "TableDamaged") << "records shorter than their fields";
    EXPECT_EQ(with(32 + 16, 0), "TableDamaged") << "a field without width";
    EXPECT_EQ(with(9, 200), "TableDamaged") << "a header longer than the file";
}

TEST(Dbf, TheRosterGoesOutAndComesBack) {
    const test::TempFolder folder;
    Person person;
    person.name = "欧阳·试";
    person.studentNumber = "2022001";
    person.institutionCode = "01234";
    person.others = {{"备注", "x"}};
    test::need(exportRoster({person}, folder / "a.dbf", RosterFormat::Dbf));
    const auto read = readTable(folder / "a.dbf");
    ASSERT_TRUE(read) << toText(read.error());
    const ImportPreview preview = previewImport(*read);
    ASSERT_EQ(preview.people.size(), 1u);
    EXPECT_EQ(preview.people[0], person);
}

}  // namespace
}  // namespace xuezhao
