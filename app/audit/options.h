#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

enum class Format { Text, Json, Csv };

/// What the command line asks for. Texts are the bytes of the command line, so that a file name need not be UTF-8.
struct Options {
    std::string command;                 ///< a name of the table of commands; "" for the whole help
    std::vector<std::string> arguments;  ///< what is no option
    std::vector<std::string> standards;  ///< ids; empty: the command's own choice
    std::vector<std::filesystem::path> standardFolders;
    Format format = Format::Text;
    std::filesystem::path out;
    std::string language = "auto";
    int jobs = 0;  ///< 0: one a core
    bool force = false;
    bool strict = false;
    bool all = false;
    bool help = false;
    bool version = false;
};

/// One option of the program: the help text and the parser are made from it.
struct OptionRow {
    std::string_view name;      ///< "--format"
    const char* argument;       ///< what follows it in the help, "" for a switch
    std::string_view commands;  ///< the commands that have it, between blanks; "*" for all
    const char* help;           ///< English source text, translation context "Audit"
    /// Takes the value into the options; false when it makes no sense.
    bool (*set)(Options& options, const std::string& value);
};

/// One command of the program.
struct CommandRow {
    std::string_view name;
    const char* arguments;  ///< what follows it in the help
    int fewest, most;       ///< number of arguments; most < 0: any
    const char* help;       ///< English source text, translation context "Audit"
};

std::span<const CommandRow> commandTable();
std::span<const OptionRow> optionTable();

/// Reads the command line (without the program's name). A mistake comes back as a sentence for the person,
/// "" when there is none.
std::string parseOptions(std::span<char* const> arguments, Options& options);

/// The help text of one command, or of all when it is "".
std::string helpText(std::string_view command);

}  // namespace xuezhao
