#include "app/audit/command_table.h"

#include "core/roster/progress.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <charconv>

namespace xuezhao {
namespace {

bool isCount(std::string_view value) {
    constexpr int kMost = 256;  // threads; far beyond the cores of any station
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() && end == value.data() + value.size() && number >= 1 && number <= kMost;
}

bool isNamingKind(std::string_view value) {
    return value == "serial" || value == "student-number" || value == "citizen-number";
}

bool isRow(std::string_view value) {
    constexpr std::size_t kMostDigits = 7;  // 1,048,576 rows
    return !value.empty() && value.size() <= kMostDigits &&
           std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isEncoding(std::string_view value) {
    return value == "utf-8" || value == "gb18030";
}

bool isFilter(std::string_view value) {
    return progressFilter(value) != nullptr;
}

bool isLanguage(std::string_view value) {
    return value == "auto" || value == "en" || value == "zh";
}

/// In the order of the help: a command's own first, those of all last.
constexpr std::array kOptions{
    OptionRow{"--job", "DIR", QT_TRANSLATE_NOOP("Audit", "The job's folder. No station may have it open."), nullptr},
    OptionRow{"--name", "NAME", QT_TRANSLATE_NOOP("Audit", "The job's name; without it, that of its folder."), nullptr},
    OptionRow{"--roster", "FILE", QT_TRANSLATE_NOOP("Audit", "A roster (xlsx, csv, dbf) instead of a job's."), nullptr},
    OptionRow{"--wordings", "FILE",
              QT_TRANSLATE_NOOP("Audit",
                                "A file of wordings (JSON) that says which check a reason means; may be given "
                                "several times. Beside those of the program, of the user and of the job."),
              nullptr},
    OptionRow{"--columns", "LIST",
              QT_TRANSLATE_NOOP("Audit",
                                "What the columns hold, instead of the guess, one a column: serial, "
                                "student-number, citizen-number, name, reason, or - for none."),
              nullptr},
    OptionRow{"--name-by", "KIND",
              QT_TRANSLATE_NOOP("Audit",
                                "By what the files are named, instead of the guess: serial, student-number or "
                                "citizen-number."),
              isNamingKind},
    OptionRow{"--looked", "", QT_TRANSLATE_NOOP("Audit", "Somebody has looked: new crops that need it are taken, too."),
              nullptr},
    OptionRow{"--undo", "", QT_TRANSLATE_NOOP("Audit", "Take back the last new crops that still stand."), nullptr},
    OptionRow{"--confirm", "WORD",
              QT_TRANSLATE_NOOP("Audit", "The word that --dry-run shows, to say that it is meant."), nullptr},
    OptionRow{"--standard", "ID",
              QT_TRANSLATE_NOOP("Audit",
                                "A standard to use; may be given several times. Without it, check takes the standards "
                                "made for the picture's size (all, where none is), crop takes all."),
              nullptr},
    OptionRow{"--out", "DIR", QT_TRANSLATE_NOOP("Audit", "Where the finished files go; made when it is not there."),
              nullptr},
    OptionRow{"--force", "",
              QT_TRANSLATE_NOOP("Audit",
                                "Replace finished files that are there already and differ. Never replaces an input."),
              nullptr},
    OptionRow{
        "--column", "HEADER=FIELD",
        QT_TRANSLATE_NOOP("Audit",
                          "Takes a column for a field, by its header (HEADER=学号); nothing behind the sign: for none. "
                          "Kept with the job for the next file with these headers."),
        nullptr},
    OptionRow{"--leave-out", "ROW", QT_TRANSLATE_NOOP("Audit", "Leaves a row out; may be given several times."), isRow},
    OptionRow{"--encoding", "NAME", QT_TRANSLATE_NOOP("Audit", "Of a csv: utf-8 (the default) or gb18030."),
              isEncoding},
    OptionRow{"--only", "WHOM", QT_TRANSLATE_NOOP("Audit", "all, missing, done, retake, refused or unpaid."), isFilter},
    OptionRow{"--clear", "", QT_TRANSLATE_NOOP("Audit", "Names and identity numbers in full."), nullptr},
    OptionRow{"--names", "TEMPLATE",
              QT_TRANSLATE_NOOP(
                  "Audit",
                  "How photographs are named: {serial}, {student}, {id}, {name}, {college}, {major}, {class}, "
                  "{school}, {standard}, folders with /, the ending as it is to be: {college}/{class}/{id}.JPG"),
              nullptr},
    OptionRow{"--originals", "", QT_TRANSLATE_NOOP("Audit", "The originals go along, in originals/."), nullptr},
    OptionRow{"--photos-only", "", QT_TRANSLATE_NOOP("Audit", "Neither roster nor manifest: photographs alone."),
              nullptr},
    OptionRow{"--zip", "", QT_TRANSLATE_NOOP("Audit", "One zip file; the default where the target ends in .zip."),
              nullptr},
    OptionRow{"--leave-out-held-up", "",
              QT_TRANSLATE_NOOP("Audit",
                                "Deliver without those whom the pre-flight holds up; otherwise nothing is "
                                "written as long as there is one."),
              nullptr},
    OptionRow{"--originals-dir", "DIR",
              QT_TRANSLATE_NOOP("Audit",
                                "The originals, told by hash where there is a manifest, else by name, else by what "
                                "they show."),
              nullptr},
    OptionRow{"--key", "FILE", QT_TRANSLATE_NOOP("Audit", "The secret key, as identifier keys wrote it."), nullptr},
    OptionRow{"--dry-run", "", QT_TRANSLATE_NOOP("Audit", "Say everything that would be done, and do none of it."),
              nullptr},
    OptionRow{"--all", "", QT_TRANSLATE_NOOP("Audit", "Text shows the checks that pass, too."), nullptr},
    OptionRow{"--strict", "", QT_TRANSLATE_NOOP("Audit", "The exit status counts a warning as failing."), nullptr},
    OptionRow{"--jobs", "N", QT_TRANSLATE_NOOP("Audit", "Pictures at work at the same time; one a core without it."),
              isCount},
    OptionRow{"--format", "FORMAT",
              QT_TRANSLATE_NOOP("Audit",
                                "How results are printed; the first one named is the default. json is one "
                                "object a line."),
              nullptr},
    OptionRow{"--standards-dir", "DIR",
              QT_TRANSLATE_NOOP("Audit", "A folder of further standards (*.json); may be given several times."),
              nullptr},
    OptionRow{"--lang", "LANG", QT_TRANSLATE_NOOP("Audit", "en, zh, or auto (the default: the environment's)."),
              isLanguage},
    OptionRow{"--help", "", QT_TRANSLATE_NOOP("Audit", "This text."), nullptr},
    OptionRow{"--version", "", QT_TRANSLATE_NOOP("Audit", "The version of the program."), nullptr},
};

constexpr std::string_view kOfAll = " --standards-dir --lang --help --version ";

}  // namespace

std::span<const OptionRow> optionTable() {
    return kOptions;
}

const OptionRow* findOption(std::string_view name) {
    if (name == "-h") name = "--help";
    const auto found = std::find_if(kOptions.begin(), kOptions.end(), [&](const auto& o) { return o.name == name; });
    return found == kOptions.end() ? nullptr : &*found;
}

bool belongsTo(const OptionRow& option, const CommandRow& command) {
    if (option.name == "--format") return !command.formats.empty();
    return lists(kOfAll, option.name) || lists(command.options, option.name);
}

}  // namespace xuezhao
