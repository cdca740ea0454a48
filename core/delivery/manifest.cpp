#include "core/delivery/manifest.h"

#include <nlohmann/json.hpp>

#include <QDateTime>

#include <map>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;
constexpr int kFormat = 1;

ordered_json photoJson(const ManifestPhoto& p) {
    ordered_json json{
        {"path", p.path},         {"sha256", p.sha256},       {"bytes", p.bytes},           {"serial", p.serial},
        {"standard", p.standard}, {"width", p.picture.width}, {"height", p.picture.height}, {"outcome", p.outcome}};
    if (!p.bareSha256.empty()) json["sha256_without_identifier"] = p.bareSha256;
    json["original"] = {{"name", p.originalName}, {"sha256", p.originalSha256}, {"quarter_turns", p.quarterTurns}};
    if (!p.original.empty()) json["original"]["path"] = p.original;
    json["crop"] = {{"x", p.crop.x}, {"y", p.crop.y}, {"width", p.crop.width}, {"height", p.crop.height}};
    json["scale"] = p.scale;
    return json;
}

ManifestPhoto photoFrom(const ordered_json& json) {
    ManifestPhoto p;
    json.at("path").get_to(p.path);
    json.at("sha256").get_to(p.sha256);
    json.at("bytes").get_to(p.bytes);
    p.bareSha256 = json.value("sha256_without_identifier", "");
    json.at("serial").get_to(p.serial);
    json.at("standard").get_to(p.standard);
    p.picture = {json.at("width").get<int>(), json.at("height").get<int>()};
    json.at("outcome").get_to(p.outcome);
    const auto& original = json.at("original");
    original.at("name").get_to(p.originalName);
    original.at("sha256").get_to(p.originalSha256);
    original.at("quarter_turns").get_to(p.quarterTurns);
    p.original = original.value("path", "");
    const auto& crop = json.at("crop");
    p.crop = {crop.at("x").get<int>(), crop.at("y").get<int>(), crop.at("width").get<int>(),
              crop.at("height").get<int>()};
    json.at("scale").get_to(p.scale);
    return p;
}

/// Sealing gives other bytes each time; the photograph is the same.
const std::string& madeSum(const ManifestPhoto& photo) {
    return photo.bareSha256.empty() ? photo.sha256 : photo.bareSha256;
}

using Key = std::pair<std::string, std::string>;

std::map<Key, const ManifestPhoto*> byPerson(const Manifest& manifest) {
    std::map<Key, const ManifestPhoto*> index;
    for (const ManifestPhoto& photo : manifest.photos) index[{photo.serial, photo.standard}] = &photo;
    return index;
}

}  // namespace

std::string toJson(const Manifest& manifest) {
    const auto made = std::chrono::duration_cast<std::chrono::milliseconds>(manifest.made.time_since_epoch()).count();
    ordered_json json{{"format", kFormat},
                      {"program", manifest.program},
                      {"job", manifest.job},
                      {"delivery", manifest.number},
                      {"made", QDateTime::fromMSecsSinceEpoch(made, Qt::UTC).toString(Qt::ISODateWithMs).toStdString()},
                      {"names", manifest.nameTemplate}};
    json["photos"] = ordered_json::array();
    for (const ManifestPhoto& photo : manifest.photos) json["photos"].push_back(photoJson(photo));
    json["files"] = ordered_json::array();
    for (const ManifestFile& file : manifest.files)
        json["files"].push_back({{"path", file.path}, {"sha256", file.sha256}, {"bytes", file.bytes}});
    return json.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

Result<Manifest> manifestFromJson(std::span<const unsigned char> bytes) {
    try {
        const auto json = ordered_json::parse(bytes.begin(), bytes.end());
        if (json.at("format").get<int>() != kFormat) return Error{ErrorId::ManifestBad, {}, "format"};
        Manifest manifest;
        json.at("program").get_to(manifest.program);
        json.at("job").get_to(manifest.job);
        json.at("delivery").get_to(manifest.number);
        json.at("names").get_to(manifest.nameTemplate);
        const QString made = QString::fromStdString(json.at("made").get<std::string>());
        manifest.made =
            WallTime(std::chrono::milliseconds(QDateTime::fromString(made, Qt::ISODateWithMs).toMSecsSinceEpoch()));
        for (const auto& photo : json.at("photos")) manifest.photos.push_back(photoFrom(photo));
        for (const auto& file : json.at("files")) {
            manifest.files.push_back({file.at("path").get<std::string>(), file.at("sha256").get<std::string>(),
                                      file.at("bytes").get<std::uint64_t>()});
        }
        return manifest;
    } catch (const nlohmann::json::exception& problem) {
        return Error{ErrorId::ManifestBad, {}, problem.what()};
    }
}

std::string checkSums(const Manifest& manifest) {
    std::string text;
    for (const ManifestPhoto& photo : manifest.photos) text += photo.sha256 + "  " + photo.path + "\n";
    for (const ManifestFile& file : manifest.files) text += file.sha256 + "  " + file.path + "\n";
    return text;
}

ManifestChanges compareManifests(const Manifest& before, const Manifest& now) {
    const auto old = byPerson(before), current = byPerson(now);
    ManifestChanges changes;
    for (const auto& [key, photo] : current) {
        const auto found = old.find(key);
        if (found == old.end()) ++changes.added;
        else if (madeSum(*found->second) == madeSum(*photo)) ++changes.unchanged;
        else ++changes.replaced;
    }
    for (const auto& [key, photo] : old) {
        if (!current.contains(key)) changes.withdrawn.push_back(key.first + " " + key.second);
    }
    return changes;
}

}  // namespace xuezhao
