#include "core/store/job.h"
#include "core/store/sql_time.h"

#include <array>
#include <charconv>
#include <string_view>

namespace xuezhao {
namespace {

std::string fromBool(bool value) {
    return value ? "yes" : "no";
}

bool toBool(bool& value, std::string_view text) {
    value = text == "yes";
    return value || text == "no";
}

template <typename Number>
bool toNumber(Number& value, std::string_view text) {
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc() && end == text.data() + text.size();
}

std::string join(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : ",") + word;
    return out;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> out;
    while (!text.empty()) {
        const auto comma = text.find(',');
        out.emplace_back(text.substr(0, comma));
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return out;
}

/// One row, one setting: its key in the database, how it is written, how it is read (false: not a value of it).
struct SettingRow {
    std::string_view key;
    std::string (*write)(const JobSettings&);
    bool (*read)(JobSettings&, std::string_view text);
};

constexpr std::array kRows{
    SettingRow{"name", [](const JobSettings& s) { return s.name; },
               [](JobSettings& s, std::string_view text) {
                   s.name = text;
                   return true;
               }},
    SettingRow{"created_ms", [](const JobSettings& s) { return std::to_string(toMilliseconds(s.created)); },
               [](JobSettings& s, std::string_view text) {
                   qint64 milliseconds = 0;
                   const bool read = toNumber(milliseconds, text);
                   s.created = fromMilliseconds(milliseconds);
                   return read;
               }},
    SettingRow{"standards", [](const JobSettings& s) { return join(s.standards); },
               [](JobSettings& s, std::string_view text) {
                   s.standards = split(text);
                   return !s.standards.empty();
               }},
    SettingRow{"quarter_turns", [](const JobSettings& s) { return std::to_string(s.quarterTurns); },
               [](JobSettings& s, std::string_view text) {
                   return toNumber(s.quarterTurns, text) &&
                          (s.quarterTurns == 0 || s.quarterTurns == 1 || s.quarterTurns == 3);
               }},
    SettingRow{"automatic_shutter", [](const JobSettings& s) { return fromBool(s.automaticShutter); },
               [](JobSettings& s, std::string_view text) { return toBool(s.automaticShutter, text); }},
    SettingRow{"bell_on_capture", [](const JobSettings& s) { return fromBool(s.bellOnCapture); },
               [](JobSettings& s, std::string_view text) { return toBool(s.bellOnCapture, text); }},
    SettingRow{"still_flashed", [](const JobSettings& s) { return fromBool(s.stillFlashed); },
               [](JobSettings& s, std::string_view text) { return toBool(s.stillFlashed, text); }},
};

Error badValue(const SettingRow& row) {
    return {ErrorId::DataBadValue, std::string(row.key), "job setting"};
}

}  // namespace

Result<JobSettings> readJobSettings(Store& store) {
    JobSettings settings;
    for (const SettingRow& row : kRows) {
        const auto text = store.setting(row.key);
        if (!text) return text.error();
        if (*text && !row.read(settings, **text)) return badValue(row);
    }
    return settings;
}

Result<void> writeJobSettings(Store& store, const JobSettings& settings) {
    for (const SettingRow& row : kRows) {
        JobSettings check;
        if (!row.read(check, row.write(settings))) return badValue(row);
    }
    for (const SettingRow& row : kRows) {
        if (const auto done = store.setSetting(row.key, row.write(settings)); !done) return done;
    }
    return {};
}

}  // namespace xuezhao
