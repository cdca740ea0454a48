#include "app/audit/help.h"

#include "app/audit/command_table.h"
#include "app/audit/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextBoundaryFinder>

namespace xuezhao {
namespace {

constexpr int kHelpIndent = 24;
constexpr int kHelpWidth = 110;

std::string translated(const char* text) {
    return QCoreApplication::translate("Audit", text).toStdString();
}

/// Text broken into lines of at most `width` columns, each after the first indented: at blanks, and between Chinese
/// characters, wherever Unicode lets a line end.
std::string wrapped(const std::string& utf8, int indent) {
    const QString text = QString::fromStdString(utf8);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    std::string result, line;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const std::string piece = text.mid(from, to - from).toStdString();
        if (!line.empty() &&
            indent + columnsOf(line + QString::fromStdString(piece).trimmed().toStdString()) > kHelpWidth) {
            result +=
                line.erase(line.find_last_not_of(' ') + 1) + "\n" + std::string(static_cast<std::size_t>(indent), ' ');
            line.clear();
        }
        line += piece;
        from = to;
    }
    return result + line;
}

std::string helpLine(const std::string& left, const std::string& right) {
    std::string line = padded("  " + left, kHelpIndent);
    if (columnsOf(line) > kHelpIndent || line.back() != ' ') line += "\n" + std::string(kHelpIndent, ' ');
    return line + wrapped(right, kHelpIndent) + "\n";
}

std::string usage(const CommandRow& command) {
    std::string line = "xuezhao-audit " + std::string(command.name);
    for (const OptionRow& option : optionTable()) {
        if (lists(command.needed, option.name)) line += " " + std::string(option.name) + " " + option.argument;
    }
    line += " [OPTIONS]";
    return *command.arguments ? line + " " + command.arguments : line;
}

std::string optionHelp(const OptionRow& option, const CommandRow& command) {
    std::string text = translated(option.help);
    if (option.name != "--format") return text;
    const QStringList formats =
        QString::fromUtf8(command.formats.data(), static_cast<qsizetype>(command.formats.size()))
            .split(u' ', Qt::SkipEmptyParts);
    return formats.join(QStringLiteral(", ")).toStdString() + ". " + text;
}

std::string optionName(const OptionRow& option) {
    return std::string(option.name) + (*option.argument ? std::string(" ") + option.argument : "");
}

std::string troubleText() {
    return translated(QT_TRANSLATE_NOOP(
        "Audit", "wrong usage, or something could not be read, written or done; it wins over the others"));
}

std::string commandHelp(const CommandRow& command) {
    std::string text = usage(command) + "\n    " + wrapped(translated(command.help), 4) + "\n\n" +
                       translated(QT_TRANSLATE_NOOP("Audit", "Options:")) + "\n";
    for (const OptionRow& option : optionTable()) {
        if (belongsTo(option, command)) text += helpLine(optionName(option), optionHelp(option, command));
    }
    text += "\n" + translated(QT_TRANSLATE_NOOP("Audit", "Exit status:")) + "\n";
    text += helpLine("0", translated(command.fine));
    if (command.findings) text += helpLine("1", translated(command.findings));
    return text + helpLine("2", troubleText());
}

std::string folderNote() {
    return translated(QT_TRANSLATE_NOOP(
        "Audit", "A folder is walked for .jpg, .jpeg and .png; a file that is named is always tried."));
}

/// A text as groff takes it: a hyphen that is one, no line that starts with a control character, no escapes.
std::string groff(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool lineStart = result.empty() || result.back() == '\n';
        if (lineStart && (c == '.' || c == '\'')) result += "\\&";
        if (c == '\\') result += "\\e";
        else if (c == '-') result += "\\-";
        else result += c;
    }
    return result;
}

std::string term(const std::string& name, const std::string& text) {
    return ".TP\n.B " + groff(name) + "\n" + groff(text) + "\n";
}

std::string section(const char* title) {
    return ".SH " + translated(title) + "\n";
}

std::string commandPage(const CommandRow& command) {
    std::string text = ".SS " + groff(usage(command)) + "\n" + groff(translated(command.help)) + "\n";
    for (const OptionRow& option : optionTable()) {
        if (lists(command.options, option.name) || (option.name == "--format" && belongsTo(option, command)))
            text += term(optionName(option), optionHelp(option, command));
    }
    text += term("0", translated(command.fine));
    return command.findings ? text + term("1", translated(command.findings)) : text;
}

}  // namespace

std::string helpText(std::string_view topic) {
    std::string text;
    if (!topic.empty()) {
        for (const CommandRow& command : commandTable()) {
            if (isAbout(command, topic)) text += (text.empty() ? "" : "\n\n") + commandHelp(command);
        }
        return text;
    }
    text = translated(QT_TRANSLATE_NOOP("Audit", "xuezhao-audit COMMAND [OPTIONS] [ARGUMENTS]")) + "\n\n";
    for (const CommandRow& command : commandTable())
        text += helpLine(std::string(command.name), translated(command.help));
    return text + "\n" + wrapped(folderNote(), 0) + "\n" +
           translated(
               QT_TRANSLATE_NOOP("Audit", "Options and exit statuses of a command: xuezhao-audit COMMAND --help")) +
           "\n";
}

std::string manualPage() {
    std::string text =
        ".\\\" Written by: xuezhao-audit man\n.TH XUEZHAO\\-AUDIT 1 \"\" \"xuezhao " XUEZHAO_VERSION "\"\n";
    text += section(QT_TRANSLATE_NOOP("Audit", "NAME")) + "xuezhao\\-audit \\- " +
            groff(translated(QT_TRANSLATE_NOOP(
                "Audit", "judges, makes, delivers and proves graduation photographs, without a window"))) +
            "\n";
    text += section(QT_TRANSLATE_NOOP("Audit", "SYNOPSIS")) + ".B xuezhao\\-audit\n" +
            groff(translated(QT_TRANSLATE_NOOP("Audit", "COMMAND [OPTIONS] [ARGUMENTS]"))) + "\n";
    text += section(QT_TRANSLATE_NOOP("Audit", "COMMANDS"));
    for (const CommandRow& command : commandTable()) text += commandPage(command);
    text += section(QT_TRANSLATE_NOOP("Audit", "OPTIONS OF EVERY COMMAND"));
    for (const OptionRow& option : optionTable()) {
        if (option.name != "--format" && belongsTo(option, commandTable().front()) &&
            belongsTo(option, commandTable().back()))
            text += term(optionName(option), translated(option.help));
    }
    text += section(QT_TRANSLATE_NOOP("Audit", "EXIT STATUS")) +
            term("0, 1", translated(QT_TRANSLATE_NOOP("Audit", "as said at each command"))) + term("2", troubleText());
    text += section(QT_TRANSLATE_NOOP("Audit", "FILES")) + groff(folderNote()) + "\n";
    return text;
}

}  // namespace xuezhao
