#include "core/setup/baseline.h"

#include "core/standards/object_reader.h"

#include <nlohmann/json.hpp>

#include <QDateTime>

#include <chrono>
#include <cmath>

namespace xuezhao {

namespace {

constexpr std::string_view kSetting = "setup_baseline";
constexpr double kLatest = 4102444800000;  // milliseconds: the year 2100

qint64 millisecondsOf(WallTime time) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

QDate dayOf(WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(millisecondsOf(time)).date();
}

void readScene(ObjectReader& root, Complaints& complaints, StudioScene& scene) {
    const JsonNode* node = root.node("scene");
    if (!node || node->as<std::nullptr_t>()) return;
    ObjectReader reader(*node, complaints, "scene");
    scene.size = {reader.whole("width", 1, StudioScene::kLongerSide),
                  reader.whole("height", 1, StudioScene::kLongerSide)};
    for (const JsonNode& level : reader.array("grey")) {
        const auto* number = level.as<double>();
        if (!number || *number < 0 || *number > 255 || *number != std::floor(*number))
            return reader.bad("grey", "not a level of 0 to 255");
        scene.grey.push_back(static_cast<unsigned char>(*number));
    }
    if (scene.grey.size() != std::size_t(scene.size.area())) reader.bad("grey", "not as many levels as pixels");
    reader.finish();
}

}  // namespace

std::string toJson(const Baseline& baseline) {
    nlohmann::ordered_json look = nlohmann::ordered_json::object();
    for (const StudioRow& row : studioTable()) {
        const auto& value = baseline.look[row.id];
        if (value) look[std::string(row.key)] = *value;
    }
    nlohmann::ordered_json scene = nullptr;
    if (!baseline.scene.empty())
        scene = {{"width", baseline.scene.size.width},
                 {"height", baseline.scene.size.height},
                 {"grey", baseline.scene.grey}};
    const nlohmann::ordered_json json{{"version", Baseline::kVersion},
                                      {"when_ms", millisecondsOf(baseline.when)},
                                      {"camera", baseline.camera},
                                      {"look", look},
                                      {"scene", scene}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<Baseline> baselineFromJson(std::string_view json) {
    const auto root = parseJson(json, kSetting);
    if (!root) return root.error();
    Complaints complaints(kSetting);
    ObjectReader reader(*root, complaints, "the baseline");
    Baseline baseline;
    reader.whole("version", Baseline::kVersion, Baseline::kVersion);
    baseline.when = WallTime(std::chrono::milliseconds(qint64(reader.number("when_ms", 0, kLatest))));
    baseline.camera = reader.text("camera");
    if (const JsonNode* node = reader.node("look")) {
        ObjectReader look(*node, complaints, "look");
        for (const StudioRow& row : studioTable())
            if (look.has(row.key)) baseline.look[row.id] = look.number(row.key, -1000, 1000);
        look.finish();
    }
    readScene(reader, complaints, baseline.scene);
    reader.finish();
    if (complaints.first()) return *complaints.first();
    return baseline;
}

Result<std::optional<Baseline>> readBaseline(Store& store) {
    const auto text = store.setting(kSetting);
    if (!text) return text.error();
    if (!*text) return std::optional<Baseline>();
    auto baseline = baselineFromJson(**text);
    if (!baseline) return baseline.error();
    return std::optional(std::move(*baseline));
}

Result<void> keepBaseline(Store& store, const Baseline& baseline) {
    if (const auto kept = store.setSetting(kSetting, toJson(baseline)); !kept) return kept;
    return store.appendLog("setup-baseline", baseline.camera);
}

bool setupDue(const Baseline* baseline, const std::string& camera, WallTime now) {
    return !baseline || baseline->camera != camera || dayOf(baseline->when) != dayOf(now);
}

}  // namespace xuezhao
