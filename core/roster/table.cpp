#include "core/roster/table.h"

#include "core/base/read_file.h"
#include "core/roster/csv_reader.h"
#include "core/roster/dbf_reader.h"
#include "core/roster/xlsx_reader.h"

#include <algorithm>
#include <array>

namespace xuezhao {
namespace {

bool startsWith(std::span<const unsigned char> bytes, std::span<const unsigned char> signature) {
    return bytes.size() >= signature.size() && std::equal(signature.begin(), signature.end(), bytes.begin());
}

Result<Table> readBytes(std::span<const unsigned char> bytes) {
    constexpr std::array<unsigned char, 4> kZip{'P', 'K', 3, 4};
    // The container of old .xls files, and of .xlsx files with a password.
    constexpr std::array<unsigned char, 4> kCompound{0xD0, 0xCF, 0x11, 0xE0};
    if (startsWith(bytes, kZip)) return readXlsx(bytes);
    if (startsWith(bytes, kCompound)) return Error{ErrorId::TableUnsupported, {}, "compound file"};
    if (looksLikeDbf(bytes)) return readDbf(bytes);
    return readCsv(bytes);
}

}  // namespace

Result<Table> readTable(const std::filesystem::path& file) {
    const auto bytes = readFile(file, kLargestTableFile);
    if (!bytes) return bytes.error();
    auto table = readBytes(*bytes);
    if (table) return table;
    Error error = table.error();
    const std::string name = file.filename().string();
    error.where = error.where.empty() ? name : name + ", " + error.where;
    return error;
}

}  // namespace xuezhao
