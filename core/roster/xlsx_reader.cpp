#include "core/roster/xlsx_reader.h"

#include "core/roster/xlsx_package.h"
#include "core/roster/xlsx_sheet.h"

#include <utility>

namespace xuezhao {
namespace {

/// A part that may be left out of the package: empty then.
Result<QByteArray> readOptional(ZipArchive& archive, const std::string& part) {
    if (part.empty()) return QByteArray();
    auto bytes = archive.read(part);
    if (!bytes) return bytes.error();
    return bytes->value_or(QByteArray());
}

Result<XlsxContext> readContext(ZipArchive& archive, const XlsxPackage& package) {
    const auto strings = readOptional(archive, package.sharedStrings);
    if (!strings) return strings.error();
    const auto styles = readOptional(archive, package.styles);
    if (!styles) return styles.error();
    XlsxContext context;
    context.formats = readNumberFormats(*styles);
    context.from1904 = package.from1904;
    if (!strings->isEmpty()) {
        auto shared = readSharedStrings(*strings);
        if (!shared) return shared.error();
        context.sharedStrings = *std::move(shared);
    }
    return context;
}

}  // namespace

Result<Table> readXlsx(std::span<const unsigned char> bytes) {
    auto archive = ZipArchive::open(bytes);
    if (!archive) return archive.error();
    const auto package = readXlsxPackage(*archive);
    if (!package) return package.error();
    const auto context = readContext(*archive, *package);
    if (!context) return context.error();
    for (const std::string& name : package->sheets) {
        const auto part = archive->read(name);
        if (!part) return part.error();
        if (!*part) return Error{ErrorId::TableDamaged, {}, "missing " + name};
        auto table = readSheet(**part, *context);
        if (!table || !table->rows.empty()) return table;
    }
    return Table{};
}

}  // namespace xuezhao
