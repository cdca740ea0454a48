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
    CommandRow{"job create", "DIR", 1, 1, " text json ", " --name --standard --dry-run ", "",
               QT_TRANSLATE_NOOP("Audit",
                                 "Makes a new job in a folder, which is made when it is not there; the station opens "
                                 "it with --job DIR."),
               kDone, nullptr, runJobCreate},
    CommandRow{
        "roster import", "FILE", 1, 1, " text json ", " --job --column --leave-out --dry-run ", " --job ",
        QT_TRANSLATE_NOOP("Audit",
                          "Reads a roster (xlsx, csv, dbf) into a job, says row by row what is wrong with it and "
                          "what it changes. A file with faults is not imported at all."),
        QT_TRANSLATE_NOOP("Audit", "imported, and nothing was left out"),
        QT_TRANSLATE_NOOP("Audit", "rows or cells were left out, or nothing was imported because of faults"),
        runRosterImport},
    CommandRow{
        "roster export", "FILE", 1, 1, " text json ", " --job --encoding --force --dry-run ", " --job ",
        QT_TRANSLATE_NOOP("Audit", "Writes the whole roster, by the file's ending as .xlsx, .csv or .dbf (GBK)."),
        kDone, nullptr, runRosterExport},
    CommandRow{"roster show", "", 0, 0, " text json csv ", " --job --only --clear ", " --job ",
               QT_TRANSLATE_NOOP("Audit", "Lists the people of a job and how far each is; names and numbers masked."),
               kDone, nullptr, runRosterShow},
    CommandRow{
        "deliver", "TARGET", 1, 1, " text json ",
        " --job --standard --names --originals --photos-only --zip --leave-out-held-up --all --dry-run ", " --job ",
        QT_TRANSLATE_NOOP("Audit",
                          "Looks at everything, then writes the photographs, the roster as xlsx, csv and dbf and a "
                          "manifest with hashes into a new folder or zip, in one step. Says what is other than in "
                          "the delivery before."),
        QT_TRANSLATE_NOOP("Audit", "delivered, and nobody was held up"),
        QT_TRANSLATE_NOOP("Audit", "somebody is held up: nothing was written, or it was written without them"),
        runDeliver},
    CommandRow{
        "verify", "DELIVERY", 1, 1, " text json ", " --job --originals-dir --strict --all --jobs ", "",
        QT_TRANSLATE_NOOP("Audit",
                          "Proves that every photograph of a delivery (a folder or zip) is a crop and one uniform "
                          "scale of its original and nothing else, and names each that is not."),
        QT_TRANSLATE_NOOP("Audit", "all are proved"),
        QT_TRANSLATE_NOOP("Audit", "some are not, or files are missing or other than recorded"), runVerify},
    CommandRow{"report", "FILE...", 0, -1, " text json ", " --job --standard --force --dry-run ", " --job ",
               QT_TRANSLATE_NOOP(
                   "Audit",
                   "Writes the summary of the work (工作总结), by each file's ending as .html or .pdf, or its table "
                   "of checks as .xlsx or .csv; without a file only the figures are printed."),
               kDone, nullptr, runReport},
    CommandRow{"identifier keys", "NAME", 1, 1, " text json ", "", "",
               QT_TRANSLATE_NOOP("Audit",
                                 "Makes a pair of keys: NAME.public for the stations, NAME.secret for whoever is to "
                                 "read the identifiers in delivered photographs."),
               kDone, nullptr, runIdentifierKeys},
    CommandRow{"identifier use", "[KEY]", 0, 1, " text json ", " --job ", " --job ",
               QT_TRANSLATE_NOOP("Audit",
                                 "From now on each photograph that the job delivers carries its person's serial and "
                                 "identity number, sealed for this public key, in the JPEG's comment; without a "
                                 "key no longer."),
               kDone, nullptr, runIdentifierUse},
    CommandRow{"identifier open", "PHOTO...", 1, -1, " text json ", " --key ", " --key ",
               QT_TRANSLATE_NOOP("Audit", "Reads the identifiers of photographs with the secret key."),
               QT_TRANSLATE_NOOP("Audit", "all were opened"),
               QT_TRANSLATE_NOOP("Audit", "a photograph has no identifier, or one for another key"), runIdentifierOpen},
    CommandRow{
        "refusals import", "FILE", 1, 1, " text json ", " --job --wordings --columns --dry-run ", " --job ",
        QT_TRANSLATE_NOOP("Audit",
                          "Reads a list of refused photographs (xlsx, csv, dbf) into a job: whom each row means, by "
                          "headers and content, and which check its reason means."),
        QT_TRANSLATE_NOOP("Audit", "imported, and every row was understood"),
        QT_TRANSLATE_NOOP("Audit",
                          "rows mean nobody or have a reason that is not understood, or nothing was "
                          "imported because no column says who is meant"),
        runRefusalsImport},
    CommandRow{"refusals list", "", 0, 0, " text json csv ", " --job --wordings ", " --job ",
               QT_TRANSLATE_NOOP("Audit", "Lists the refused people, why they were refused and how far each is."),
               QT_TRANSLATE_NOOP("Audit", "nobody is left"), QT_TRANSLATE_NOOP("Audit", "somebody is left"),
               runRefusalsList},
    CommandRow{
        "recrop", "[NUMBER...]", 0, -1, " text json ", " --job --wordings --looked --undo --dry-run --jobs ", " --job ",
        QT_TRANSLATE_NOOP("Audit",
                          "Says for every refused person who is left (or for those with these serials or "
                          "student numbers) whether a new crop of the kept original mends it, and takes it if so."),
        QT_TRANSLATE_NOOP("Audit", "a new crop mends all of them"),
        QT_TRANSLATE_NOOP("Audit", "somebody must come back or needs a look"), runRecrop},
    CommandRow{"selfcheck", "PATH...", 1, -1, " text json ", " --job --roster --standard --name-by --jobs ", "",
               QT_TRANSLATE_NOOP("Audit",
                                 "Compares a folder of photographs with a roster: missing, superfluous, duplicated, "
                                 "misnamed and failing ones."),
               QT_TRANSLATE_NOOP("Audit", "everybody has one good photograph"),
               QT_TRANSLATE_NOOP("Audit", "something is wrong"), runSelfcheck},
    CommandRow{"intake", "PATH...", 1, -1, " text json ", " --job --standard --name-by --dry-run --jobs ", " --job ",
               QT_TRANSLATE_NOOP("Audit",
                                 "Takes collected photographs into a job by their names. A picture is cropped and "
                                 "scaled, never altered otherwise; one that cannot be enough is refused with reasons."),
               QT_TRANSLATE_NOOP("Audit", "all were taken in"), QT_TRANSLATE_NOOP("Audit", "some were refused"),
               runIntake},
    CommandRow{"purge", "", 0, 0, " text json ", " --job --confirm --dry-run ", " --job ",
               QT_TRANSLATE_NOOP("Audit",
                                 "Ends a job: removes all photographs, names and numbers for good. The counts, the "
                                 "settings and the log stay."),
               kDone, QT_TRANSLATE_NOOP("Audit", "something else lies in the job's folder and was left alone"),
               runPurge},
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
