#pragma once

#include "app/audit/command_table.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

enum class Format { Text, Json, Csv };

/// What is wrong with a command line: an English source text of the context "Audit", and what stands for its %1.
struct Mistake {
    const char* text = nullptr;  ///< null: nothing is wrong
    std::string argument;

    /// The sentence in the language in force.
    std::string sentence() const;
};

/// What the command line asks for. Texts are the bytes of the command line, so that a file name need not be UTF-8.
/// Options are asked for by their names in the table; a name that is none, or not of this command, is a programming
/// error (asserted).
class Options {
public:
    /// Reads the command line (without the program's name) as far as it can, and says what is wrong with it.
    static Mistake parse(std::span<char* const> arguments, Options& options);

    const CommandRow* command = nullptr;  ///< null: --help or --version alone
    std::string topic;                    ///< "check", "roster" (what --help is about); "" for the whole program
    std::vector<std::string> arguments;   ///< what is neither command nor option

    bool has(std::string_view option) const;
    /// The last value given for it, or the fallback.
    std::string value(std::string_view option, std::string_view fallback = {}) const;
    std::filesystem::path path(std::string_view option) const { return value(option); }
    /// All values given for it, in their order.
    std::vector<std::string> values(std::string_view option) const;
    /// A value that the table takes as a number.
    int number(std::string_view option, int fallback) const;

    Format format() const;
    int jobs() const;  ///< threads; one a core unless said otherwise
    std::string language() const { return value("--lang", "auto"); }

private:
    Mistake keep(std::string_view option, std::string value);
    Mistake findCommand(std::vector<std::string> words);
    Mistake checkComplete() const;

    std::map<std::string, std::vector<std::string>, std::less<>> m_given;
};

}  // namespace xuezhao
