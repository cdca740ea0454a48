#include "core/roster/xlsx_numbers.h"
#include "core/roster/xlsx_reader.h"
#include "core/roster/xlsx_writer.h"
#include "core/roster/zip_archive.h"
#include "tests/support/need.h"
#include "tests/support/tables/xlsx_builder.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/roster/tables.h"

#include <gtest/gtest.h>

#include <fstream>

namespace xuezhao::test {
namespace {

Result<Table> readParts(const XlsxParts& parts) {
    const std::string bytes = makeXlsx(parts);
    return readXlsx(bytesOf(bytes));
}

Texts read(const XlsxParts& parts) {
    return textsOf(need(readParts(parts)));
}

ErrorId failureOf(const std::string& bytes) {
    const auto table = readXlsx(bytesOf(bytes));
    return table ? ErrorId::FileMissing : table.error().id;
}

TEST(Xlsx, ReadsEveryKindOfText) {
    const XlsxParts parts{
        .rows =
            R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>内</t></is></c>)"
            R"(<c r="D1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c><c r="E1" t="str"><f>A1</f><v>公式</v></c>)"
            R"(<c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c></row>)",
        .sharedStrings =
            R"(<si><t xml:space="preserve"> 姓 名 </t></si>)"
            R"(<si><r><rPr><b/></rPr><t>张</t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>ZHANG</t></rPh></si>)",
        .numberFormats = {},
        .cellFormats = {},
        .workbook = {}};
    const Table table = need(readParts(parts));
    EXPECT_EQ(textsOf(table), (Texts{{" 姓 名 ", "张三", "内", "甲乙", "公式", "TRUE", "#N/A"}}));
    EXPECT_EQ(table.rows[0].cells[6].kind, Cell::Kind::Error);
}

TEST(Xlsx, ShowsNumbersInFull) {
    XlsxParts parts;
    parts.rows =
        R"(<row><c><v>1001</v></c><c><v>1.1010119900307E+17</v></c><c><v>110101199003070000</v></c>)"
        R"(<c><v>0.1</v></c><c><v>-3</v></c><c s="1"><v>12</v></c><c><f>1+1</f><v>2</v></c><c><f>A1</f></c></row>)";
    parts.numberFormats = R"(<numFmt numFmtId="176" formatCode="0000"/>)";
    parts.cellFormats = R"(<xf numFmtId="0"/><xf numFmtId="176"/>)";
    const Table table = need(readParts(parts));
    EXPECT_EQ(textsOf(table), (Texts{{"1001", "110101199003070000", "110101199003070000", "0.1", "-3", "0012", "2"}}));
    EXPECT_EQ(table.rows[0].cells[0].kind, Cell::Kind::Number);
}

TEST(Xlsx, ShowsDatesByTheirFormat) {
    XlsxParts parts;
    parts.cellFormats =
        R"(<xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="57"/>)";
    parts.numberFormats = R"(<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>)";
    parts.rows = R"(<row><c s="0"><v>45536</v></c><c s="1"><v>45536</v></c><c s="2"><v>45536.354166666664</v></c>)"
                 R"(<c s="3"><v>0.75</v></c><c s="4"><v>1</v></c><c s="0"><v>61</v></c></row>)";
    EXPECT_EQ(read(parts),
              (Texts{{"2024-09-01", "2024-09-01", "2024-09-01 08:30:00", "18:00:00", "1900-01-01", "1900-03-01"}}));
    parts.workbook = R"(<workbookPr date1904="1"/>)";
    EXPECT_EQ(read(parts)[0][0], "2028-09-02");
}

TEST(Xlsx, KnowsFormatsThatAreNoDates) {
    const auto isDate = [](const char* code) {
        const NumberFormat format = parseNumberFormat(QString::fromUtf8(code));
        return format.date || format.time;
    };
    for (const char* code :
         {"General", "0.00", "#,##0", "[Red]0", "\"day\"0", "0\\d", "@", "0_d", "[$￥-804]#,##0.00", "0;d"}) {
        EXPECT_FALSE(isDate(code)) << code;
    }
    for (const char* code : {"yyyy-mm-dd", "d/m", "[h]:mm", "[$-804]yyyy\"年\"", "mm:ss.0", "m\"月\""})
        EXPECT_TRUE(isDate(code)) << code;
    EXPECT_EQ(parseNumberFormat(QStringLiteral("00000")).zeros, 5);
}

TEST(Xlsx, PutsSparseCellsInTheirPlaces) {
    XlsxParts parts;
    parts.rows =
        R"(<row r="2"><c r="C2" t="str"><v>c</v></c></row><row r="5"><c r="A5"/><c r="AB5" t="str"><v>x</v></c></row>)"
        R"(<row r="6"/><row r="9"><c t="str"><v>first</v></c></row>)";
    const Table table = need(readParts(parts));
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[0].number, 2);
    EXPECT_EQ(textsOf(table)[0], (std::vector<std::string>{"", "", "c"}));
    EXPECT_EQ(table.rows[1].number, 5);
    EXPECT_EQ(table.rows[1].cells.size(), 28u);
    EXPECT_EQ(table.rows[2].number, 9);
    EXPECT_EQ(table.emptyRows, 5);
}

TEST(Xlsx, TakesTheFirstVisibleSheetWithSomethingInIt) {
    auto parts = partsOf(
        {.rows = R"(<row><c t="str"><v>hidden</v></c></row>)",
         .sharedStrings = {},
         .numberFormats = {},
         .cellFormats = {},
         .workbook = {},
         .sheets =
             R"(<sheet name="H" state="hidden" r:id="rId1"/><sheet name="E" state="visible" r:id="rId9"/><sheet name="V" state="veryHidden" r:id="rId1"/><sheet name="S" state="visible" r:id="rId8"/>)"});
    parts[2].second.insert(parts[2].second.rfind("</"),
                           R"(<Relationship Id="rId8" Type="x/worksheet" Target="other.xml"/>)"
                           R"(<Relationship Id="rId9" Type="x/worksheet" Target="empty.xml"/>)");
    parts.push_back({"xl/empty.xml", "<worksheet/>"});
    parts.push_back(
        {"xl/other.xml",
         R"(<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c t="str"><x:v>seen</x:v></x:c></x:row></x:sheetData></x:worksheet>)"});
    const std::string bytes = makeZip(parts);
    EXPECT_EQ(textsOf(need(readXlsx(bytesOf(bytes)))), (Texts{{"seen"}}));
}

TEST(Xlsx, UnescapesWhatXmlCannotHold) {
    XlsxParts parts;
    parts.rows = R"(<row><c t="inlineStr"><is><t>a_x000D_b_x41_ &amp; _x005F_x</t></is></c></row>)";
    EXPECT_EQ(read(parts), (Texts{{"a\rb_x41_ & _x"}}));
}

TEST(Xlsx, DamagedFilesAreErrors) {
    XlsxParts parts;
    parts.rows = R"(<row r="1"><c t="s"><v>5</v></c></row>)";
    EXPECT_EQ(failureOf(makeXlsx(parts)), ErrorId::TableDamaged);  // a shared string that is not there
    parts.rows = R"(<row r="2"/><row r="1"><c t="str"><v>5</v></c></row>)";
    EXPECT_EQ(failureOf(makeXlsx(parts)), ErrorId::TableDamaged);
    parts.rows = "<row><c>";
    EXPECT_EQ(failureOf(makeXlsx(parts)), ErrorId::TableDamaged);
    parts.rows = R"(<row><c r="XFE1" t="str"><v>x</v></c></row>)";
    EXPECT_EQ(failureOf(makeXlsx(parts)), ErrorId::TableDamaged);
    parts.rows = R"(<row><c t="str"><v>good</v></c></row>)";
    const std::string good = makeXlsx(parts);
    EXPECT_EQ(failureOf(good.substr(0, good.size() / 2)), ErrorId::TableDamaged);
    std::string flipped = good;
    flipped[60] = static_cast<char>(flipped[60] ^ 0x55);
    EXPECT_NE(failureOf(flipped), ErrorId::FileMissing);
    EXPECT_EQ(failureOf(makeZip({{"word/document.xml", "<w/>"}})), ErrorId::TableUnsupported);
}

TEST(Xlsx, DeepNestingIsNoDanger) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "<r>";
    XlsxParts parts;
    parts.rows = "<row><c t=\"inlineStr\"><is>" + deep + "</is></c></row>";
    EXPECT_EQ(failureOf(makeXlsx(parts)), ErrorId::TableDamaged);
    parts.rows = "<row><c t=\"str\"><v>" + deep + "</v></c></row>";
    EXPECT_EQ(failureOf(makeXlsx(parts)), ErrorId::TableDamaged);
}

TEST(Xlsx, EntitiesDoNotGrow) {
    auto parts = partsOf({});
    std::string dtd = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
    for (char c = 'b'; c <= 'k'; ++c) {
        const std::string before = std::string("&") + static_cast<char>(c - 1) + ";";
        std::string ten;
        for (int i = 0; i < 10; ++i) ten += before;
        dtd += std::string("<!ENTITY ") + c + " \"" + ten + "\">";
    }
    parts.back().second =
        dtd + "]><worksheet><sheetData><row><c t=\"str\"><v>&k;</v></c></row></sheetData></worksheet>";
    EXPECT_EQ(failureOf(makeZip(parts)), ErrorId::TableDamaged);
}

TEST(Xlsx, AZipBombIsNotUnpacked) {
    auto parts = partsOf({});
    parts.back().second = std::string(60u << 20, ' ');  // compresses about 1000:1
    EXPECT_EQ(failureOf(makeZip(parts)), ErrorId::TableTooLarge);
    parts.back().second = std::string(kLargestZipEntry + 1, ' ');
    EXPECT_EQ(failureOf(makeZip(parts)), ErrorId::TableTooLarge);
}

TEST(Xlsx, ABombOfManyEntriesIsNotOpened) {
    auto parts = partsOf({});
    for (int i = 0; i <= kMostZipEntries; ++i) parts.push_back({"x" + std::to_string(i), ""});
    EXPECT_EQ(failureOf(makeZip(parts)), ErrorId::TableTooLarge);
}

TEST(Xlsx, FarCellsInEveryRowAreRefused) {
    XlsxParts parts;
    for (int i = 1; i <= 400; ++i) {
        parts.rows +=
            "<row r=\"" + std::to_string(i) + "\"><c r=\"XFD" + std::to_string(i) + "\" t=\"str\"><v>x</v></c></row>";
    }
    EXPECT_EQ(failureOf(makeXlsx(parts)), ErrorId::TableTooLarge);
}

TEST(Xlsx, ALyingSizeIsDamage) {
    XlsxParts parts;
    parts.rows = R"(<row><c t="str"><v>good</v></c></row>)";
    std::string bytes = makeXlsx(parts);
    // The uncompressed size in the central directory's last entry, 24 bytes behind its signature.
    const auto entry = bytes.rfind("PK\x01\x02");
    ASSERT_NE(entry, std::string::npos);
    bytes[entry + 24] = static_cast<char>(bytes[entry + 24] + 9);
    EXPECT_EQ(failureOf(bytes), ErrorId::TableDamaged);
}

TEST(Xlsx, WritesWhatItReads) {
    const TempFolder folder;
    const Texts rows{{"姓名", "身份证号", "备注"},
                     {"𠮷·阿", "34052419800101001X", "=1+1"},
                     {"<&>\"'", "000123456789012345", "-5"},
                     {"", "0012", " two\nlines "}};
    const auto file = folder / "deep/er/名册.xlsx";
    need(writeXlsx(tableOf(rows), file));
    EXPECT_EQ(textsOf(need(readTable(file))), rows);
    for (const TableRow& row : need(readTable(file)).rows) {
        for (const Cell& cell : row.cells) EXPECT_EQ(cell.kind, Cell::Kind::Text);
    }
    // Nothing is left beside the file.
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(file.parent_path()), {}), 1);
}

TEST(Xlsx, AFailedWriteLeavesTheOlderFile) {
    const TempFolder folder;
    const auto file = folder / "roster.xlsx";
    need(writeXlsx(tableOf({{"old"}}), file));
    const auto failed = writeXlsx(tableOf({{std::string(40'000, 'x')}}), file);
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().id, ErrorId::TableTooLarge);
    EXPECT_EQ(textsOf(need(readTable(file))), Texts{{"old"}});
}

TEST(Xlsx, FilesAreToldByTheirContent) {
    const TempFolder folder;
    const auto write = [&](const char* name, std::string_view bytes) {
        std::ofstream(folder / name, std::ios::binary) << bytes;
        return folder / name;
    };
    EXPECT_EQ(textsOf(need(readTable(write("a.xlsx", "a,b")))), (Texts{{"a", "b"}}));
    const auto old = readTable(write("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
    EXPECT_EQ(old.error().id, ErrorId::TableUnsupported);
    EXPECT_EQ(old.error().where, "old.xls");
    EXPECT_EQ(readTable(write("half.csv", "a\n\"b")).error().where, "half.csv, row 2");
    EXPECT_EQ(readTable(folder / "none.csv").error().id, ErrorId::FileMissing);
    EXPECT_EQ(readTable(write("empty.xlsx", "")).error().id, ErrorId::FileEmpty);
}

}  // namespace
}  // namespace xuezhao::test
