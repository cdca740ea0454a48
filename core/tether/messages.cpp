#include "core/tether/messages.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace xuezhao::tether {
namespace {

using Json = nlohmann::json;

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

constexpr milliseconds kLongest = std::chrono::minutes(10);  // no wait is longer; what says so is damaged

// --- writing ---

Packed packed(const Json& fields, Bytes bytes = nullptr) {
    // A camera's own words need not be UTF-8.
    const std::string text = fields.dump(-1, ' ', false, Json::error_handler_t::replace);
    return {packHead(text, bytes ? bytes->size() : 0), std::move(bytes)};
}

Json jsonOf(const Error& error) {
    return {{"id", errorRow(error.id).name}, {"where", error.where}, {"detail", error.detail}};
}

Json jsonOf(const CameraCondition& condition) {
    Json fields{{"is", "condition"}};
    if (condition.batteryPercent) fields["battery"] = *condition.batteryPercent;
    if (condition.freePictures) fields["free"] = *condition.freePictures;
    if (condition.freeMegabytes) fields["megabytes"] = *condition.freeMegabytes;
    Json settings = Json::array();
    for (const CameraSetting& one : condition.settings) {
        settings.push_back(
            {{"name", one.name}, {"value", one.value}, {"choices", one.choices}, {"readOnly", one.readOnly}});
    }
    fields["settings"] = std::move(settings);
    return fields;
}

// --- reading: every getter throws Json::exception on a field that is not there or of another kind ---

milliseconds timeOf(const Json& fields, const char* key) {
    return std::clamp(milliseconds(fields.at(key).get<std::int64_t>()), milliseconds(0), kLongest);
}

Error errorOf(const Json& fields) {
    const auto name = fields.at("id").get<std::string>();
    const ErrorTable table = errorTable();
    const auto row = std::find_if(table.begin(), table.end(), [&](const ErrorRow& one) { return one.name == name; });
    // A helper of another version: its word for it is kept.
    if (row == table.end()) return {ErrorId::StillFailed, {}, name};
    return {row->id, fields.at("where").get<std::string>(), fields.at("detail").get<std::string>()};
}

std::optional<std::int64_t> numberOf(const Json& fields, const char* key) {
    if (!fields.contains(key)) return std::nullopt;
    return std::max<std::int64_t>(0, fields.at(key).get<std::int64_t>());
}

CameraCondition conditionOf(const Json& fields) {
    CameraCondition condition;
    if (const auto battery = numberOf(fields, "battery"))
        condition.batteryPercent = static_cast<int>(std::min<std::int64_t>(*battery, 100));
    condition.freePictures = numberOf(fields, "free");
    condition.freeMegabytes = numberOf(fields, "megabytes");
    for (const Json& one : fields.at("settings")) {
        condition.settings.push_back({one.at("name").get<std::string>(), one.at("value").get<std::string>(),
                                      one.at("choices").get<std::vector<std::string>>(),
                                      one.at("readOnly").get<bool>()});
    }
    return condition;
}

/// The text of a message as an object; discarded when it is none.
Json fieldsOf(const Message& message) {
    Json fields = Json::parse(message.text, nullptr, false);
    return fields.is_object() ? fields : Json(Json::value_t::discarded);
}

Bytes shared(std::vector<unsigned char> bytes) {
    return std::make_shared<const std::vector<unsigned char>>(std::move(bytes));
}

std::optional<Command> readCommand(const Json& fields) {
    const auto is = fields.at("is").get<std::string>();
    if (is == "open") return Open{fields.at("port").get<std::string>(), timeOf(fields, "patience")};
    if (is == "take") return Take{fields.at("request").get<std::uint64_t>()};
    if (is == "set") return Set{fields.at("setting").get<std::string>(), fields.at("value").get<std::string>()};
    if (is == "quit") return Quit{};
    return std::nullopt;
}

std::optional<Report> readReport(const Json& fields, std::vector<unsigned char> bytes) {
    const auto is = fields.at("is").get<std::string>();
    if (is == "opened") return Opened{fields.at("model").get<std::string>(), fields.at("liveView").get<bool>()};
    if (is == "alive") return Alive{timeOf(fields, "quiet")};
    if (is == "preview") return Preview{shared(std::move(bytes))};
    if (is == "taken")
        return Taken{fields.at("request").get<std::uint64_t>(), fields.at("late").get<bool>(),
                     fields.at("name").get<std::string>(), shared(std::move(bytes))};
    if (is == "notTaken") return NotTaken{fields.at("request").get<std::uint64_t>(), errorOf(fields.at("error"))};
    if (is == "condition") return Condition{conditionOf(fields)};
    if (is == "trouble") return Trouble{errorOf(fields.at("error"))};
    if (is == "lost") return Lost{errorOf(fields.at("error"))};
    return std::nullopt;
}

}  // namespace

Packed pack(const Command& command) {
    return std::visit(Overloaded{
                          [](const Open& c) {
                              return packed({{"is", "open"}, {"port", c.port}, {"patience", c.patience.count()}});
                          },
                          [](const Take& c) {
                              return packed({{"is", "take"}, {"request", c.request}});
                          },
                          [](const Set& c) {
                              return packed({{"is", "set"}, {"setting", c.setting}, {"value", c.value}});
                          },
                          [](const Quit&) {
                              return packed({{"is", "quit"}});
                          },
                      },
                      command);
}

Packed pack(const Report& report) {
    return std::visit(
        Overloaded{
            [](const Opened& r) {
                return packed({{"is", "opened"}, {"model", r.model}, {"liveView", r.liveView}});
            },
            [](const Alive& r) {
                return packed({{"is", "alive"}, {"quiet", r.quiet.count()}});
            },
            [](const Preview& r) {
                return packed({{"is", "preview"}}, r.jpeg);
            },
            [](const Taken& r) {
                return packed({{"is", "taken"}, {"request", r.request}, {"late", r.late}, {"name", r.name}}, r.file);
            },
            [](const NotTaken& r) {
                return packed({{"is", "notTaken"}, {"request", r.request}, {"error", jsonOf(r.error)}});
            },
            [](const Condition& r) { return packed(jsonOf(r.condition)); },
            [](const Trouble& r) {
                return packed({{"is", "trouble"}, {"error", jsonOf(r.error)}});
            },
            [](const Lost& r) {
                return packed({{"is", "lost"}, {"error", jsonOf(r.error)}});
            },
        },
        report);
}

std::optional<Command> commandOf(const Message& message) {
    const Json fields = fieldsOf(message);
    if (fields.is_discarded()) return std::nullopt;
    try {
        return readCommand(fields);
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::optional<Report> reportOf(Message message) {
    const Json fields = fieldsOf(message);
    if (fields.is_discarded()) return std::nullopt;
    try {
        return readReport(fields, std::move(message.bytes));
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

}  // namespace xuezhao::tether
