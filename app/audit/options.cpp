#include "app/audit/options.h"

#include <QCoreApplication>

#include <algorithm>
#include <cassert>
#include <thread>

namespace xuezhao {
namespace {

const CommandRow* commandNamed(std::string_view name) {
    const auto table = commandTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& c) { return c.name == name; });
    return found == table.end() ? nullptr : &*found;
}

bool isTopic(std::string_view word) {
    const auto table = commandTable();
    return std::any_of(table.begin(), table.end(), [&](const auto& c) { return isAbout(c, word); });
}

}  // namespace

std::string Mistake::sentence() const {
    std::string result = QCoreApplication::translate("Audit", text).toStdString();
    if (const auto at = result.find("%1"); at != std::string::npos) result.replace(at, 2, argument);
    return result;
}

Mistake Options::parse(std::span<char* const> arguments, Options& options) {
    std::vector<std::string> words;
    bool onlyWords = false;
    Mistake first;
    const auto note = [&](Mistake mistake) {
        if (!first.text) first = std::move(mistake);
    };
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string word = arguments[i];
        if (onlyWords || word.size() < 2 || word[0] != '-') {
            words.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyWords = true;
            continue;
        }
        const std::size_t equals = word.find('=');
        const OptionRow* option = findOption(word.substr(0, equals));
        if (!option) {
            note({QT_TRANSLATE_NOOP("Audit", "%1 is no option here"), word});
            continue;
        }
        const bool takesValue = *option->argument != '\0';
        if (!takesValue && equals != std::string::npos) {
            note({QT_TRANSLATE_NOOP("Audit", "%1 does not take this value"), word});
        } else if (!takesValue) {
            options.m_given[std::string(option->name)].emplace_back();
        } else if (equals != std::string::npos) {
            note(options.keep(option->name, word.substr(equals + 1)));
        } else if (i + 1 < arguments.size()) {
            note(options.keep(option->name, arguments[++i]));
        } else {
            note({QT_TRANSLATE_NOOP("Audit", "%1 needs a value after it"), word});
        }
    }
    note(options.findCommand(std::move(words)));
    note(options.checkComplete());
    return first;
}

Mistake Options::keep(std::string_view option, std::string value) {
    const OptionRow& row = *findOption(option);
    if (row.accepts ? !row.accepts(value) : value.empty()) {
        return {QT_TRANSLATE_NOOP("Audit", "%1 does not take this value"), std::string(option)};
    }
    m_given[std::string(option)].push_back(std::move(value));
    return {};
}

/// The longest name that the first words make; what follows it are arguments.
Mistake Options::findCommand(std::vector<std::string> words) {
    if (words.empty()) return {};
    std::size_t used = 0;
    if (words.size() > 1 && (command = commandNamed(words[0] + " " + words[1]))) used = 2;
    else if ((command = commandNamed(words[0]))) used = 1;
    if (command) topic = command->name;
    else if (isTopic(words[0])) topic = words[0];
    arguments.assign(words.begin() + static_cast<std::ptrdiff_t>(used), words.end());
    if (command || (words.size() == 1 && !topic.empty())) return {};
    return {QT_TRANSLATE_NOOP("Audit", "%1 is no command"), topic.empty() ? words[0] : words[0] + " " + words[1]};
}

Mistake Options::checkComplete() const {
    if (m_given.contains("--help") || m_given.contains("--version")) return {};
    if (!command) {
        std::string list;
        for (const CommandRow& row : commandTable()) {
            if (isAbout(row, topic)) list += (list.empty() ? "" : ", ") + std::string(row.name);
        }
        return {QT_TRANSLATE_NOOP("Audit", "say what to do: %1"), list};
    }
    for (const auto& [name, values] : m_given) {
        if (!belongsTo(*findOption(name), *command)) return {QT_TRANSLATE_NOOP("Audit", "%1 is no option here"), name};
    }
    if (const std::string format = value("--format"); !format.empty() && !lists(command->formats, format)) {
        return {QT_TRANSLATE_NOOP("Audit", "%1 does not take this value"), "--format"};
    }
    const int count = static_cast<int>(arguments.size());
    if (count < command->fewest) {
        return {QT_TRANSLATE_NOOP("Audit", "something is missing after it: %1"), command->arguments};
    }
    if (command->most >= 0 && count > command->most) {
        return {QT_TRANSLATE_NOOP("Audit", "%1 is one argument too many"), arguments.back()};
    }
    for (const OptionRow& option : optionTable()) {
        if (lists(command->needed, option.name) && !m_given.contains(option.name)) {
            return {QT_TRANSLATE_NOOP("Audit", "%1 is missing"), std::string(option.name) + " " + option.argument};
        }
    }
    return {};
}

bool Options::has(std::string_view option) const {
    assert(findOption(option));
    return m_given.contains(option);
}

std::string Options::value(std::string_view option, std::string_view fallback) const {
    assert(findOption(option));
    const auto found = m_given.find(option);
    return found == m_given.end() ? std::string(fallback) : found->second.back();
}

std::vector<std::string> Options::values(std::string_view option) const {
    assert(findOption(option));
    const auto found = m_given.find(option);
    return found == m_given.end() ? std::vector<std::string>{} : found->second;
}

int Options::number(std::string_view option, int fallback) const {
    const std::string text = value(option);
    return text.empty() ? fallback : std::stoi(text);
}

Format Options::format() const {
    const std::string format = value("--format", "text");
    return format == "json" ? Format::Json : format == "csv" ? Format::Csv : Format::Text;
}

int Options::jobs() const {
    return number("--jobs", std::max(1, static_cast<int>(std::thread::hardware_concurrency())));
}

}  // namespace xuezhao
