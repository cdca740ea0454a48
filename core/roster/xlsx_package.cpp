#include "core/roster/xlsx_package.h"

#include <QDir>
#include <QXmlStreamReader>

#include <map>

namespace xuezhao {
namespace {

/// One row of a .rels part.
struct Relation {
    QString type;    ///< the last part of its address: "worksheet"
    QString target;  ///< path within the archive
};
using Relations = std::map<QString, Relation>;

Error damaged(const QString& part) {
    return {ErrorId::TableDamaged, {}, part.toStdString()};
}

QString folderOf(const QString& part) {
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// A target as it is written in the relations of a part in `folder`.
QString resolve(const QString& folder, const QString& target) {
    if (target.startsWith(u'/')) return QDir::cleanPath(target).mid(1);
    return QDir::cleanPath(folder + target);
}

/// The relations of a part ("" is the package itself); empty when it has none.
Result<Relations> readRelations(ZipArchive& archive, const QString& part) {
    const QString folder = folderOf(part);
    const QString name = folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    const auto bytes = archive.read(name.toStdString());
    if (!bytes) return bytes.error();
    Relations relations;
    if (!*bytes) return relations;
    QXmlStreamReader xml(**bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship") continue;
        const auto attributes = xml.attributes();
        const QString type = attributes.value(QLatin1String("Type")).toString();
        relations[attributes.value(QLatin1String("Id")).toString()] = {
            type.mid(type.lastIndexOf(u'/') + 1),
            resolve(folder, attributes.value(QLatin1String("Target")).toString())};
    }
    if (xml.hasError()) return damaged(name);
    return relations;
}

QString findByType(const Relations& relations, QStringView type) {
    for (const auto& [id, relation] : relations) {
        if (relation.type == type) return relation.target;
    }
    return {};
}

bool isTrue(QStringView value) {
    return value == u"1" || value == u"true";
}

bool isHidden(QStringView state) {
    return state == u"hidden" || state == u"veryHidden";
}

}  // namespace

Result<XlsxPackage> readXlsxPackage(ZipArchive& archive) {
    const auto top = readRelations(archive, {});
    if (!top) return top.error();
    const QString workbook = findByType(*top, u"officeDocument");
    const auto bytes = archive.read(workbook.toStdString());
    if (!bytes) return bytes.error();
    if (workbook.isEmpty() || !*bytes) return Error{ErrorId::TableUnsupported, {}, "no workbook in the archive"};
    const auto relations = readRelations(archive, workbook);
    if (!relations) return relations.error();

    XlsxPackage package;
    package.sharedStrings = findByType(*relations, u"sharedStrings").toStdString();
    package.styles = findByType(*relations, u"styles").toStdString();
    QXmlStreamReader xml(**bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            package.from1904 = isTrue(attributes.value(QLatin1String("date1904")));
        } else if (xml.name() == u"sheet" && !isHidden(attributes.value(QLatin1String("state")))) {
            for (const auto& attribute : attributes) {
                // r:id, whatever the prefix; the plain "id" has no namespace.
                if (attribute.name() != u"id" || attribute.namespaceUri().isEmpty()) continue;
                const auto found = relations->find(attribute.value().toString());
                if (found != relations->end() && found->second.type == u"worksheet") {
                    package.sheets.push_back(found->second.target.toStdString());
                }
            }
        }
    }
    if (xml.hasError()) return damaged(workbook);
    if (package.sheets.empty()) return Error{ErrorId::TableUnsupported, {}, "no visible sheet"};
    return package;
}

}  // namespace xuezhao
