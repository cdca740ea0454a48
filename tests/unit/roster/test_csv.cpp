#include "core/roster/csv_reader.h"
#include "core/roster/csv_writer.h"
#include "core/roster/text_decoder.h"
#include "tests/support/need.h"
#include "tests/unit/roster/tables.h"

#include <gtest/gtest.h>

namespace xuezhao::test {
namespace {

Texts read(std::string_view text) {
    return textsOf(need(readCsv(bytesOf(text))));
}

TEST(Csv, ReadsAnyLineEnd) {
    const Texts expected{{"a", "b"}, {"1", "2"}};
    for (const char* text : {"a,b\r\n1,2\r\n", "a,b\n1,2", "a,b\r1,2\r", "a,b\n1,2\n\n\n"})
        EXPECT_EQ(read(text), expected);
}

TEST(Csv, ReadsQuotesAsSpreadsheetsWriteThem) {
    EXPECT_EQ(read("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\"\nx\"y,\"\",z"),
              (Texts{{"a,b", "say \"hi\"", "two\r\nlines"}, {"x\"y", "", "z"}}));
}

TEST(Csv, SniffsTheSeparatorOutsideQuotes) {
    EXPECT_EQ(read("a;b\n1,5;2\n"), (Texts{{"a", "b"}, {"1,5", "2"}}));
    EXPECT_EQ(read("a\tb\n1;2;3\t4\n5\t6"), (Texts{{"a", "b"}, {"1;2;3", "4"}, {"5", "6"}}));
    EXPECT_EQ(read("\"a;b;c;d\",e"), (Texts{{"a;b;c;d", "e"}}));
    EXPECT_EQ(read("sep=;\r\na;b"), (Texts{{"a", "b"}}));
}

TEST(Csv, NumbersRowsAsASpreadsheetDoes) {
    const Table table = need(readCsv(bytesOf("a\n\n\"two\nlines\"\n,,\nz\n\n")));
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[0].number, 1);
    EXPECT_EQ(table.rows[1].number, 3);
    EXPECT_EQ(table.rows[2].number, 5);
    EXPECT_EQ(table.emptyRows, 2);
}

TEST(Csv, LeavesOutCellsBehindTheLast) {
    EXPECT_EQ(read("a,,b,,\n"), (Texts{{"a", "", "b"}}));
}

TEST(Csv, ReadsEveryEncodingThatIsMet) {
    const std::string utf8 = "姓名,𠮷野\n";
    const Texts expected{{"姓名", "𠮷野"}};
    EXPECT_EQ(read(utf8), expected);
    EXPECT_EQ(read("\xEF\xBB\xBF" + utf8), expected);
    EXPECT_EQ(read(encodeGb18030(utf8)), expected);
    EXPECT_EQ(read("\xD0\xD5\xC3\xFB,\xD5\xC5\n"), (Texts{{"姓名", "张"}}));  // GBK
    EXPECT_EQ(read(std::string_view("\xFF\xFE\xD3\x59,\0A\0", 8)), (Texts{{"姓", "A"}}));
}

TEST(Csv, ARareCharacterTakesFourBytesOfGb18030) {
    EXPECT_EQ(encodeGb18030("𠮷"), "\x95\x34\xB2\x35");  // GB 18030-2005, U+20BB7
    EXPECT_EQ(encodeGb18030("㐀"), "\x81\x39\xEE\x39");  // U+3400
}

TEST(Csv, SaysWhatItCannotRead) {
    const auto failure = [](std::string_view text) { return readCsv(bytesOf(text)).error(); };
    EXPECT_EQ(failure("a,b\n\"never closed,\n1,2\n").id, ErrorId::TableDamaged);
    EXPECT_EQ(failure("a,b\n\"never closed,\n1,2\n").where, "row 2");
    EXPECT_EQ(failure(std::string_view("a\0b", 3)).id, ErrorId::TableUnsupported);
    EXPECT_EQ(failure("caf\xE9\n\xFF\xFF").id, ErrorId::TableDamaged);
    EXPECT_EQ(failure(std::string(kMostCells + 2, ',')).id, ErrorId::TableTooLarge);
}

TEST(Csv, AnEmptyFileIsAnEmptyTable) {
    EXPECT_EQ(read(""), Texts{});
    EXPECT_EQ(read("\n\n"), Texts{});
}

TEST(Csv, WritesWhatItReads) {
    const Texts rows{{"姓名", "𠮷·阿", ""}, {"a,b", "\"", "x"}, {"two\nlines", "=1+1", "-5"}, {" blank ", "@x", "+y"}};
    for (const CsvEncoding encoding : {CsvEncoding::Utf8, CsvEncoding::Gb18030}) {
        Texts expected = rows;
        expected[0].pop_back();
        EXPECT_EQ(read(writeCsv(tableOf(rows), encoding)), expected);
    }
    EXPECT_TRUE(writeCsv(tableOf(rows), CsvEncoding::Utf8).starts_with("\xEF\xBB\xBF姓名,"));
}

}  // namespace
}  // namespace xuezhao::test
