// Thousands of damaged tables, the same each time: none may crash a reader or come out as nonsense.

#include "core/roster/export.h"
#include "core/roster/text_decoder.h"
#include "core/roster/xlsx_writer.h"
#include "tests/support/need.h"
#include "tests/support/source_tree.h"
#include "tests/support/tables/xlsx_builder.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <array>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);
int fuzzCsv(const unsigned char* data, std::size_t size);
int fuzzDbf(const unsigned char* data, std::size_t size);

namespace xuezhao::test {
namespace {

class Mutator {
public:
    explicit Mutator(std::vector<std::string_view> pieces) : m_pieces(std::move(pieces)) {}

    void mutate(std::string& text) {
        for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
            const std::size_t at = below(text.size());
            switch (below(6)) {
                case 0: text.insert(at, m_pieces[below(m_pieces.size())]); break;
                case 1: text.erase(at, below(40)); break;
                case 2: text.insert(below(text.size()), text.substr(at, below(40))); break;
                case 3:
                    if (!text.empty()) text[at] = static_cast<char>(m_random());
                    break;
                case 4:
                    if (!text.empty()) text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
                    break;
                default:
                    if (below(4) == 0) text.resize(at);
            }
        }
    }

    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }

private:
    std::vector<std::string_view> m_pieces;
    std::mt19937 m_random{20'261'122};
};

/// A copy of its own size, so that the sanitizer sees every read beyond it.
void run(int (*target)(const unsigned char*, std::size_t), const std::string& bytes) {
    const std::vector<unsigned char> exact(bytes.begin(), bytes.end());
    target(exact.data(), exact.size());
}

std::vector<Person> people() {
    Person person;
    person.serial = "0001";
    person.name = "𠮷野·阿依";
    person.studentNumber = "2021001";
    person.citizenNumber = "34052419800101001X";
    person.others = {{"备注", "a,\"b\"\nc"}};
    return {person, person};
}

TEST(Mutations, Csv) {
    const TempFolder folder;
    need(exportRoster(people(), folder / "a.csv", RosterFormat::CsvUtf8));
    const std::string utf8 = readText(folder / "a.csv");
    // clang-format off
    Mutator mutator({"\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "sep=;\n", "\xEF\xBB\xBF", "\xFF\xFE", "\x81", "\x95\x34",
                     std::string_view("\0", 1), "1E+17", "姓名", "学号", "000", "=\"", "'"});
    // clang-format on
    for (const std::string& seed : {utf8, encodeGb18030(utf8), std::string("学号;姓名\n1;a\n")}) {
        for (int i = 0; i < 1500; ++i) {
            std::string text = seed;
            mutator.mutate(text);
            run(fuzzCsv, text);
        }
    }
}

TEST(Mutations, Dbf) {
    const TempFolder folder;
    need(exportRoster(people(), folder / "a.dbf", RosterFormat::Dbf));
    const std::string seed = readText(folder / "a.dbf");
    Mutator mutator(
        {std::string_view("\0", 1), "\xFF", "\xFF\xFF\xFF\xFF", "\x0D", "\x1A", "*", " ", "\x81", "M", "D"});
    for (int i = 0; i < 3000; ++i) {
        std::string bytes = seed;
        mutator.mutate(bytes);
        run(fuzzDbf, bytes);
    }
}

TEST(Mutations, WholeWorkbooks) {
    const TempFolder folder;
    need(exportRoster(people(), folder / "a.xlsx", RosterFormat::Xlsx));
    const std::string seed = readText(folder / "a.xlsx");
    // clang-format off
    Mutator mutator({"PK\x03\x04", "PK\x01\x02", "PK\x05\x06", std::string_view("\0\0\0\0", 4), "\xFF\xFF\xFF\xFF"});
    // clang-format on
    for (int i = 0; i < 1500; ++i) {
        std::string bytes = seed;
        mutator.mutate(bytes);
        run(LLVMFuzzerTestOneInput, bytes);
    }
}

TEST(Mutations, PartsOfAWorkbook) {
    XlsxParts seed;
    seed.rows =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>学号</t></is></c></row>)"
        R"(<row r="3" spans="1:3"><c r="A3" s="1"><v>45536.5</v></c><c r="B3" t="str"><f>A1</f><v>x</v></c><c r="C3" t="n"><v>1.1E+17</v></c>)"
        R"(<c r="D3" t="e"><v>#N/A</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="d"><v>2024-09-01</v></c></row>)";
    seed.sharedStrings =
        R"(<si><t>姓名</t></si><si><r><rPr><b/></rPr><t>身份</t></r><r><t>证号</t></r><rPh><t>x</t></rPh></si>)";
    seed.numberFormats = R"(<numFmt numFmtId="176" formatCode="yyyy\-mm\-dd &quot;x&quot; [h];@"/>)";
    seed.cellFormats = R"(<xf numFmtId="0"/><xf numFmtId="176"/>)";
    seed.workbook = R"(<workbookPr date1904="1"/>)";
    // clang-format off
    Mutator mutator({"<", ">", "</", "/>", "<row>", "<c>", "<v>", "<is>", "<r>", "<t>", "&#0;", "&amp;", "_x0000_", "_xD800_", " r=\"ZZZZ9\"",
                     " t=\"s\"", " s=\"9999999999\"", "<v>1e308</v>", "<v>-1e300</v>", "<v>nan</v>", "[", "\"", "\\", "<![CDATA[", "<!DOCTYPE a ["});
    // clang-format on
    for (int i = 0; i < 2500; ++i) {
        auto parts = partsOf(seed);
        mutator.mutate(parts[mutator.below(parts.size())].second);
        run(LLVMFuzzerTestOneInput, makeZip(parts));
    }
}

}  // namespace
}  // namespace xuezhao::test
