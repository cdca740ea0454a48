#include "app/tether/gphoto_config.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace xuezhao::tether {
namespace {

/// Our name of a setting and what the makers' profiles call it in libgphoto2, the likeliest first.
struct Row {
    std::string_view name;
    std::array<const char*, 3> theirs;
};
constexpr std::array kRows{
    Row{"iso", {"iso", "isospeed", nullptr}},
    Row{"aperture", {"f-number", "aperture", nullptr}},
    Row{"shutter", {"shutterspeed", "shutterspeed2", "exptime"}},
    Row{"whitebalance", {"whitebalance", nullptr, nullptr}},
    Row{"target", {"capturetarget", nullptr, nullptr}},
};
constexpr std::string_view kTarget = "target";
// Canon's and Nikon's words for the place of a still; libgphoto2 translates neither where no locale is set.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kTargets{
    {{"card", "Memory card"}, {"memory", "Internal RAM"}}};

struct WidgetUnref {
    void operator()(CameraWidget* widget) const { gp_widget_unref(widget); }
};
using WidgetPtr = std::unique_ptr<CameraWidget, WidgetUnref>;

WidgetPtr widgetOf(Camera* camera, GPContext* context, const char* name) {
    CameraWidget* widget = nullptr;
    if (!name || gp_camera_get_single_config(camera, name, &widget, context) < GP_OK) return nullptr;
    return WidgetPtr(widget);
}

struct FoundWidget {
    WidgetPtr widget;
    const char* name = nullptr;
};

FoundWidget find(Camera* camera, GPContext* context, const Row& row) {
    for (const char* name : row.theirs)
        if (auto widget = widgetOf(camera, context, name)) return {std::move(widget), name};
    return {};
}

/// The value as text, for the kinds of widget whose value is one.
std::optional<std::string> textOf(CameraWidget* widget) {
    CameraWidgetType type = GP_WIDGET_WINDOW;
    gp_widget_get_type(widget, &type);
    if (type == GP_WIDGET_TEXT || type == GP_WIDGET_RADIO || type == GP_WIDGET_MENU) {
        const char* text = nullptr;
        if (gp_widget_get_value(widget, &text) >= GP_OK && text) return text;
    } else if (type == GP_WIDGET_RANGE) {
        float number = 0;
        if (gp_widget_get_value(widget, &number) >= GP_OK) return std::to_string(static_cast<int>(number));
    }
    return std::nullopt;
}

std::vector<std::string> choicesOf(CameraWidget* widget) {
    std::vector<std::string> choices;
    const int count = gp_widget_count_choices(widget);
    for (int i = 0; i < count; ++i) {
        const char* choice = nullptr;
        if (gp_widget_get_choice(widget, i, &choice) >= GP_OK && choice) choices.emplace_back(choice);
    }
    return choices;
}

std::string ours(std::string_view setting, const std::string& value) {
    if (setting == kTarget)
        for (const auto& [our, their] : kTargets)
            if (value == their) return std::string(our);
    return value;
}

std::string theirs(std::string_view setting, const std::string& value) {
    if (setting == kTarget)
        for (const auto& [our, their] : kTargets)
            if (value == our) return std::string(their);
    return value;
}

std::optional<CameraSetting> settingOf(Camera* camera, GPContext* context, const Row& row) {
    const FoundWidget found = find(camera, context, row);
    const auto value = found.widget ? textOf(found.widget.get()) : std::nullopt;
    if (!value) return std::nullopt;
    CameraSetting setting{std::string(row.name), ours(row.name, *value), choicesOf(found.widget.get())};
    for (std::string& choice : setting.choices) choice = ours(row.name, choice);
    int readOnly = 0;
    gp_widget_get_readonly(found.widget.get(), &readOnly);
    setting.readOnly = readOnly != 0;
    return setting;
}

/// "87%", "87": some makers say "Low", which is no number.
std::optional<int> percentOf(const std::string& text) {
    int percent = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), percent);
    const std::string_view rest(end, text.data() + text.size());
    if (failure != std::errc() || (!rest.empty() && rest.front() != '%') || percent < 0 || percent > 100)
        return std::nullopt;
    return percent;
}

void readCard(Camera* camera, GPContext* context, CameraCondition& condition) {
    CameraStorageInformation* cards = nullptr;
    int count = 0;
    if (gp_camera_get_storageinfo(camera, &cards, &count, context) < GP_OK) return;
    const std::unique_ptr<CameraStorageInformation, decltype(&std::free)> owner(cards, std::free);
    for (int i = 0; i < count; ++i) {
        const CameraStorageInformation& card = cards[i];
        if ((card.fields & GP_STORAGEINFO_FREESPACEKBYTES) != 0)
            condition.freeMegabytes =
                condition.freeMegabytes.value_or(0) + static_cast<std::int64_t>(card.freekbytes / 1024);
        if ((card.fields & GP_STORAGEINFO_FREESPACEIMAGES) != 0)
            condition.freePictures = condition.freePictures.value_or(0) + static_cast<std::int64_t>(card.freeimages);
    }
}

}  // namespace

std::string modelOf(Camera* camera, GPContext* context) {
    const WidgetPtr widget = widgetOf(camera, context, "cameramodel");
    return widget ? textOf(widget.get()).value_or("") : "";
}

CameraCondition readCondition(Camera* camera, GPContext* context) {
    CameraCondition condition;
    if (const WidgetPtr battery = widgetOf(camera, context, "batterylevel"))
        if (const auto text = textOf(battery.get())) condition.batteryPercent = percentOf(*text);
    readCard(camera, context, condition);
    for (const Row& row : kRows)
        if (auto setting = settingOf(camera, context, row)) condition.settings.push_back(std::move(*setting));
    return condition;
}

int changeSetting(Camera* camera, GPContext* context, const std::string& setting, const std::string& value) {
    for (const Row& row : kRows) {
        if (row.name != setting) continue;
        const FoundWidget found = find(camera, context, row);
        if (!found.widget) return GP_ERROR_NOT_SUPPORTED;
        CameraWidgetType type = GP_WIDGET_WINDOW;
        gp_widget_get_type(found.widget.get(), &type);
        int result = GP_ERROR_BAD_PARAMETERS;
        if (type == GP_WIDGET_RANGE) {
            const float number = std::strtof(value.c_str(), nullptr);
            result = gp_widget_set_value(found.widget.get(), &number);
        } else if (type == GP_WIDGET_TEXT || type == GP_WIDGET_RADIO || type == GP_WIDGET_MENU) {
            result = gp_widget_set_value(found.widget.get(), theirs(setting, value).c_str());
        }
        return result < GP_OK ? result : gp_camera_set_single_config(camera, found.name, found.widget.get(), context);
    }
    return GP_ERROR_BAD_PARAMETERS;
}

}  // namespace xuezhao::tether
