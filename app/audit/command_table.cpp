#include "app/audit/command_table.h"

#include "app/audit/audit.h"

#include <QtGlobal>

#include <array>
#include <string>

namespace xuezhao {
namespace {

constexpr const char* kAllFine = QT_TRANSLATE_NOOP("Audit", "everything passes; a warning is inside the limits");
constexpr const char* kSomeFail = QT_TRANSLATE_NOOP("Audit", "something fails, or a person has to judge it");
constexpr const char* kDone = QT_TRANSLATE_NOOP("Audit", "done");

constexpr std::array kCommands{
    CommandRow{"check", "PATH...", 1, -1, " text json csv ", " --standard --all --strict --jobs ", "",
               QT_TRANSLATE_NOOP("Audit", "Judges finished photographs: a verdict a file and standard."), kAllFine,
               kSomeFail, runCheck},
    CommandRow{"measure", "PATH...", 1, -1, " text json ", " --jobs ", "",
               QT_TRANSLATE_NOOP("Audit", "Measures faces, in pixels of the upright picture."), kDone, nullptr,
               runMeasure},
    CommandRow{
        "crop", "PATH...", 1, -1, " text json ", " --standard --out --force --all --strict --jobs ", " --out ",
        QT_TRANSLATE_NOOP("Audit", "Makes finished files DIR/STANDARD/NAME.jpg from raw portraits and judges them."),
        kAllFine, kSomeFail, runCrop},
    CommandRow{"standards list", "", 0, 0, " text json ", "", "", QT_TRANSLATE_NOOP("Audit", "Lists the standards."),
               kDone, nullptr, runStandardsList},
    CommandRow{"standards show", "ID", 1, 1, " text json ", "", "",
               QT_TRANSLATE_NOOP("Audit", "Shows every limit of one standard with its clause."), kDone, nullptr,
               runStandardsShow},
    CommandRow{"roster import", "FILE", 1, 1, " text json ", " --job --dry-run ", " --job ",
               QT_TRANSLATE_NOOP("Audit",
                                 "Reads a roster (xlsx, csv) into a job, and says row by row what is wrong "
                                 "with it. A file with faults is not imported at all."),
               QT_TRANSLATE_NOOP("Audit", "imported, and nothing was left out"),
               QT_TRANSLATE_NOOP("Audit", "rows or cells were left out, or nothing was imported because of faults"),
               runRosterImport},
    CommandRow{"man", "", 0, 0, "", "", "",
               QT_TRANSLATE_NOOP("Audit", "Prints this manual as a page for man(1), in groff's format."), kDone,
               nullptr, runMan},
};

}  // namespace

std::span<const CommandRow> commandTable() {
    return kCommands;
}

bool isAbout(const CommandRow& command, std::string_view topic) {
    if (topic.empty() || command.name == topic) return true;
    return command.name.size() > topic.size() && command.name.starts_with(topic) && command.name[topic.size()] == ' ';
}

bool lists(std::string_view words, std::string_view word) {
    return words.find(" " + std::string(word) + " ") != std::string_view::npos;
}

}  // namespace xuezhao
