#include "core/roster/mapping_memory.h"

#include "core/roster/roster_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cctype>

namespace xuezhao {
namespace {

constexpr std::string_view kSetting = "roster-mappings";
/// Sources of one job: a list a college and a few corrections. The oldest is forgotten.
constexpr qsizetype kMostMappings = 20;

const QString kHeaders = QStringLiteral("headers"), kFields = QStringLiteral("fields");

QJsonArray headersJson(const std::vector<std::string>& headers) {
    QJsonArray array;
    for (const std::string& header : headers) array.append(QString::fromStdString(header));
    return array;
}

Result<QJsonArray> kept(Store& store) {
    const auto text = store.setting(kSetting);
    if (!text) return text.error();
    return QJsonDocument::fromJson(QByteArray::fromStdString(text->value_or("[]"))).array();
}

bool sameWord(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

/// The fields' names in code: they stay when a header is worded anew.
constexpr std::string_view kNames[]{
#define XZ_FIELD(id, header, member, aliases) #id,
#include "core/roster/roster_fields.def"
#undef XZ_FIELD
};

}  // namespace

std::optional<RosterField> fieldNamed(std::string_view name) {
    for (const RosterFieldRow& row : rosterFields()) {
        if (sameWord(kNames[static_cast<std::size_t>(row.id)], name)) return row.id;
    }
    if (const auto match = matchHeader(name); match.field) return match.field->id;
    return std::nullopt;
}

Result<void> rememberMapping(Store& store, const std::vector<std::string>& headers, const ColumnMapping& mapping) {
    const auto before = kept(store);
    if (!before) return before.error();
    const QJsonArray names = headersJson(headers);
    QJsonArray fields;
    for (const auto& field : mapping) {
        const auto name = field ? kNames[static_cast<std::size_t>(*field)] : std::string_view();
        fields.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    QJsonArray all{QJsonObject{{kHeaders, names}, {kFields, fields}}};
    for (const QJsonValue one : *before) {
        if (one[kHeaders].toArray() != names && all.size() < kMostMappings) all.append(one);
    }
    return store.setSetting(kSetting, QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString());
}

Result<std::optional<ColumnMapping>> recallMapping(Store& store, const std::vector<std::string>& headers) {
    const auto all = kept(store);
    if (!all) return all.error();
    const QJsonArray names = headersJson(headers);
    for (const QJsonValue one : *all) {
        if (one[kHeaders].toArray() != names) continue;
        ColumnMapping mapping;
        for (const QJsonValue field : one[kFields].toArray()) {
            const std::string name = field.toString().toStdString();
            mapping.push_back(name.empty() ? std::nullopt : fieldNamed(name));
        }
        mapping.resize(headers.size());
        return std::optional(std::move(mapping));
    }
    return std::optional<ColumnMapping>();
}

}  // namespace xuezhao
