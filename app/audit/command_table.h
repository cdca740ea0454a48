#pragma once

#include <span>
#include <string_view>

namespace xuezhao {

struct Audit;

/// One command. Parser, help texts and the manual page are made from these rows; a new command is one row in
/// command_table.cpp and one file command_NAME.cpp. English source texts have the translation context "Audit".
struct CommandRow {
    std::string_view name;     ///< one word or two: "check", "roster import"
    const char* arguments;     ///< what follows it in the help: "PATH..."
    int fewest, most;          ///< number of arguments; most < 0: any
    std::string_view formats;  ///< what --format takes, between blanks: " text json "; the first is the default
    std::string_view options;  ///< its own, between blanks: " --out --force "
    std::string_view needed;   ///< those of them that must be given
    const char* help;          ///< what it does, a sentence or two
    const char* fine;          ///< when the exit status is 0
    const char* findings;      ///< when it is 1; null: never
    int (*run)(const Audit& audit);
};

std::span<const CommandRow> commandTable();

/// One option. It means the same in every command that has it.
struct OptionRow {
    std::string_view name;  ///< "--format"
    const char* argument;   ///< what follows it in the help; "" for a switch
    const char* help;
    bool (*accepts)(std::string_view value);  ///< null: any text but an empty one
};

std::span<const OptionRow> optionTable();
const OptionRow* findOption(std::string_view name);

/// The command has the option: its own, or one that all have.
bool belongsTo(const OptionRow& option, const CommandRow& command);

/// The command is, or is one of, what is asked about: "roster import" is one of "roster", everything one of "".
bool isAbout(const CommandRow& command, std::string_view topic);

/// A word stands in a list of words between blanks.
bool lists(std::string_view words, std::string_view word);

}  // namespace xuezhao
