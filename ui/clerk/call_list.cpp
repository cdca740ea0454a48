#include "ui/clerk/call_list.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QPrinter>
#include <QTextDocument>

#include <algorithm>
#include <tuple>

namespace xuezhao {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("CallList", text);
}

/// Names may hold markup; on paper they are text.
QString escaped(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

QString cells(const char* tag, const QStringList& texts) {
    QString row;
    for (const QString& text : texts)
        row += QStringLiteral("<%1 style=\"padding:4px\" align=\"left\">%2</%1>").arg(QLatin1String(tag), text);
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

}  // namespace

QString callListHtml(const std::vector<RefusedPerson>& people, const QString& jobTitle) {
    std::vector<const RefusedPerson*> sorted;
    for (const RefusedPerson& one : people) sorted.push_back(&one);
    std::stable_sort(sorted.begin(), sorted.end(), [](const RefusedPerson* a, const RefusedPerson* b) {
        return std::tie(a->person.className, a->person.serial) < std::tie(b->person.className, b->person.serial);
    });
    QString rows = cells(
        "th", {translated(QT_TRANSLATE_NOOP("CallList", "Serial")),
               translated(QT_TRANSLATE_NOOP("CallList", "Student number")),
               translated(QT_TRANSLATE_NOOP("CallList", "Name")), translated(QT_TRANSLATE_NOOP("CallList", "Class")),
               translated(QT_TRANSLATE_NOOP("CallList", "Reason")), translated(QT_TRANSLATE_NOOP("CallList", "Came"))});
    for (const RefusedPerson* one : sorted) {
        const Person& person = one->person;
        rows += cells("td", {escaped(person.serial), escaped(person.studentNumber), escaped(person.name),
                             escaped(person.className), escaped(one->reasonText()), QStringLiteral("☐")});
    }
    const QString title = translated(QT_TRANSLATE_NOOP("CallList", "To be photographed again: %1"))
                              .arg(QLocale().toString(qulonglong(people.size())));
    return QStringLiteral("<h2>%1</h2><p>%2 · %3</p><table border=\"1\" cellspacing=\"0\" width=\"100%\">%4</table>")
        .arg(title, jobTitle.toHtmlEscaped(), QLocale().toString(QDate::currentDate(), QLocale::LongFormat), rows);
}

bool printCallList(const QString& html, QPrinter& printer) {
    QTextDocument document;
    document.setDefaultFont(QFont(document.defaultFont().family(), 10));
    document.setHtml(html);
    document.print(&printer);
    return printer.printerState() != QPrinter::Error;
}

}  // namespace xuezhao
