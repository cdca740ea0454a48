#include "app/audit/options.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <thread>

namespace xuezhao {
namespace {

std::string translated(const char* text) {
    return QCoreApplication::translate("Audit", text).toStdString();
}

std::string translated(const char* text, std::string_view argument) {
    std::string result = translated(text);
    if (const auto at = result.find("%1"); at != std::string::npos) result.replace(at, 2, argument);
    return result;
}

bool setFormat(Options& options, const std::string& value) {
    if (value == "text") options.format = Format::Text;
    else if (value == "json") options.format = Format::Json;
    else if (value == "csv" && options.command == "check") options.format = Format::Csv;
    else return false;
    return true;
}

bool setJobs(Options& options, const std::string& value) {
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.jobs);
    return error == std::errc() && end == value.data() + value.size() && options.jobs >= 1 && options.jobs <= 256;
}

bool setLanguage(Options& options, const std::string& value) {
    options.language = value;
    return value == "auto" || value == "en" || value == "zh";
}

constexpr std::array kCommands{
    CommandRow{"check", "PATH...", 1, -1,
               QT_TRANSLATE_NOOP("Audit", "Judges finished photographs: a verdict a file and standard.")},
    CommandRow{"measure", "PATH...", 1, -1,
               QT_TRANSLATE_NOOP("Audit", "Measures faces, in pixels of the upright picture.")},
    CommandRow{
        "crop", "--out DIR PATH...", 1, -1,
        QT_TRANSLATE_NOOP("Audit", "Makes finished files DIR/STANDARD/NAME.jpg from raw portraits and judges them.")},
    CommandRow{"standards", "[list | show ID]", 0, 2,
               QT_TRANSLATE_NOOP("Audit", "Lists the standards, or shows every limit of one with its clause.")},
};

constexpr std::array kOptions{
    OptionRow{"--standard", "ID", " check crop ",
              QT_TRANSLATE_NOOP("Audit",
                                "A standard to use; may be given several times. Without it, check takes the standards "
                                "made for the picture's size (all, where none is), crop takes all."),
              [](Options& o, const std::string& value) {
                  o.standards.push_back(value);
                  return !value.empty();
              }},
    OptionRow{
        "--format", "FORMAT", "*",
        QT_TRANSLATE_NOOP(
            "Audit", "text (the default), json (one object a line), csv (check alone: a row a file and standard)."),
        setFormat},
    OptionRow{"--out", "DIR", " crop ",
              QT_TRANSLATE_NOOP("Audit", "Where the finished files go; made when it is not there."),
              [](Options& o, const std::string& value) {
                  o.out = value;
                  return !value.empty();
              }},
    OptionRow{"--force", "", " crop ",
              QT_TRANSLATE_NOOP("Audit",
                                "Replace finished files that are there already and differ. Never replaces an input."),
              [](Options& o, const std::string&) { return o.force = true; }},
    OptionRow{"--all", "", " check crop ", QT_TRANSLATE_NOOP("Audit", "Text shows the checks that pass, too."),
              [](Options& o, const std::string&) { return o.all = true; }},
    OptionRow{"--strict", "", " check crop ",
              QT_TRANSLATE_NOOP("Audit", "The exit status counts a warning as failing."),
              [](Options& o, const std::string&) { return o.strict = true; }},
    OptionRow{"--jobs", "N", " check measure crop ",
              QT_TRANSLATE_NOOP("Audit", "Pictures at work at the same time; one a core without it."), setJobs},
    OptionRow{"--standards-dir", "DIR", "*",
              QT_TRANSLATE_NOOP("Audit", "A folder of further standards (*.json); may be given several times."),
              [](Options& o, const std::string& value) {
                  o.standardFolders.emplace_back(value);
                  return !value.empty();
              }},
    OptionRow{"--lang", "LANG", "*", QT_TRANSLATE_NOOP("Audit", "en, zh, or auto (the default: the environment's)."),
              setLanguage},
    OptionRow{"--help", "", "*", QT_TRANSLATE_NOOP("Audit", "This text."),
              [](Options& o, const std::string&) { return o.help = true; }},
    OptionRow{"--version", "", "*", QT_TRANSLATE_NOOP("Audit", "The version of the program."),
              [](Options& o, const std::string&) { return o.version = true; }},
};

const CommandRow* findCommand(std::string_view name) {
    const auto found = std::find_if(kCommands.begin(), kCommands.end(), [&](const auto& c) { return c.name == name; });
    return found == kCommands.end() ? nullptr : &*found;
}

bool belongsTo(const OptionRow& option, std::string_view command) {
    return command.empty() || option.commands == "*" ||
           option.commands.find(" " + std::string(command) + " ") != std::string_view::npos;
}

const OptionRow* findOption(std::string_view name, std::string_view command) {
    if (name == "-h") name = "--help";
    const auto found = std::find_if(kOptions.begin(), kOptions.end(),
                                    [&](const auto& o) { return o.name == name && belongsTo(o, command); });
    return found == kOptions.end() ? nullptr : &*found;
}

std::string checkComplete(const Options& options) {
    if (options.help || options.version) return {};
    const CommandRow* command = findCommand(options.command);
    if (!command) return translated(QT_TRANSLATE_NOOP("Audit", "say what to do: check, measure, crop or standards"));
    const int count = static_cast<int>(options.arguments.size());
    if (count < command->fewest) return translated(QT_TRANSLATE_NOOP("Audit", "name at least one file or folder"));
    if (command->most >= 0 && count > command->most) {
        return translated(QT_TRANSLATE_NOOP("Audit", "%1 is one argument too many"), options.arguments.back());
    }
    if (options.command == "crop" && options.out.empty()) {
        return translated(QT_TRANSLATE_NOOP("Audit", "say where the finished files go: --out DIR"));
    }
    return {};
}

/// Text broken into lines of at most `width`, each after the first indented.
std::string wrapped(const std::string& text, std::size_t indent, std::size_t width) {
    std::string result;
    std::size_t column = indent;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (column > indent && column + 1 + (end - at) > width) {
            result += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (column > indent) {
            result += ' ';
            ++column;
        }
        result.append(text, at, end - at);
        column += end - at;
        at = end + 1;
    }
    return result;
}

constexpr std::size_t kHelpIndent = 24;
constexpr std::size_t kHelpWidth = 110;

std::string helpLine(std::string left, const char* help) {
    left = "  " + left;
    if (left.size() < kHelpIndent) left.resize(kHelpIndent, ' ');
    else left += "\n" + std::string(kHelpIndent, ' ');
    return left + wrapped(translated(help), kHelpIndent, kHelpWidth) + "\n";
}

}  // namespace

std::span<const CommandRow> commandTable() {
    return kCommands;
}

std::span<const OptionRow> optionTable() {
    return kOptions;
}

std::string parseOptions(std::span<char* const> arguments, Options& options) {
    bool onlyArguments = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string word = arguments[i];
        if (onlyArguments || word.size() < 2 || word[0] != '-') {
            if (!options.command.empty() || onlyArguments) options.arguments.push_back(word);
            else if (findCommand(word)) options.command = word;
            else return translated(QT_TRANSLATE_NOOP("Audit", "%1 is no command"), word);
            continue;
        }
        if (word == "--") {
            onlyArguments = true;
            continue;
        }
        const std::size_t equals = word.find('=');
        const OptionRow* option = findOption(word.substr(0, equals), options.command);
        if (!option) return translated(QT_TRANSLATE_NOOP("Audit", "%1 is no option here"), word);
        const bool takesValue = *option->argument != '\0';
        std::string value;
        if (equals != std::string::npos) value = word.substr(equals + 1);
        else if (takesValue && i + 1 < arguments.size()) value = arguments[++i];
        else if (takesValue) return translated(QT_TRANSLATE_NOOP("Audit", "%1 needs a value after it"), word);
        if ((!takesValue && equals != std::string::npos) || !option->set(options, value)) {
            return translated(QT_TRANSLATE_NOOP("Audit", "%1 does not take this value"), word);
        }
    }
    if (options.jobs == 0) options.jobs = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return checkComplete(options);
}

std::string helpText(std::string_view only) {
    std::string text;
    for (const CommandRow& command : kCommands) {
        if (!only.empty() && command.name != only) continue;
        text += "xuezhao-audit " + std::string(command.name) + " [OPTIONS] " + command.arguments + "\n    " +
                wrapped(translated(command.help), 4, kHelpWidth) + "\n";
    }
    text += "\n" + translated(QT_TRANSLATE_NOOP("Audit", "Options:")) + "\n";
    for (const OptionRow& option : kOptions) {
        if (!belongsTo(option, only)) continue;
        std::string left(option.name);
        if (*option.argument) left += std::string(" ") + option.argument;
        text += helpLine(left, option.help);
    }
    text += "\n" +
            wrapped(translated(QT_TRANSLATE_NOOP(
                        "Audit",
                        "A folder is walked for .jpg, .jpeg and .png; a file that is named is always tried. "
                        "Exit status: 0 all pass, 1 something fails or cannot be judged, 2 wrong usage or a file that "
                        "could not be "
                        "read or written; 2 wins over 1.")),
                    0, kHelpWidth) +
            "\n";
    return text;
}

}  // namespace xuezhao
