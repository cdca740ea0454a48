#include "core/session/repair_text.h"

#include "core/base/errors.h"
#include "core/base/serial.h"

#include <QCoreApplication>
#include <QStringList>

namespace xuezhao {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Repair", text);
}

QString serialText(int number) {
    const auto serial = Serial::fromNumber(number);
    return serial ? QString::fromStdString(serial->text()) : QString();
}

QString serialsOf(const std::vector<Capture>& captures) {
    QStringList serials;
    for (const Capture& capture : captures) {
        if (const auto serial = Serial::fromNumber(capture.serial)) serials << QString::fromStdString(serial->text());
    }
    return serials.join(QStringLiteral(", "));
}

}  // namespace

std::string repairText(const RepairReport& report) {
    if (report.clean()) return {};
    QStringList parts;
    if (!report.completed.empty())
        parts << translated(QT_TRANSLATE_NOOP("Repair", "saved to the end: %1")).arg(serialsOf(report.completed));
    if (!report.withdrawn.empty())
        parts << translated(QT_TRANSLATE_NOOP("Repair", "taken back, take again: %1")).arg(serialsOf(report.withdrawn));
    if (report.reassigned)
        parts << translated(QT_TRANSLATE_NOOP("Repair", "given to the right person to the end: %1"))
                     .arg(serialText(report.reassigned->toSerial));
    if (!report.recovered.empty())
        parts
            << translated(QT_TRANSLATE_NOOP("Repair", "originals now in recovered/: %1")).arg(report.recovered.size());
    if (!report.missing.empty())
        parts << translated(QT_TRANSLATE_NOOP("Repair", "files that are gone: %1")).arg(report.missing.size());
    if (!report.stuck.empty())
        parts << translated(QT_TRANSLATE_NOOP("Repair", "left as they are, tried again at the next start: %1"))
                     .arg(serialsOf(report.stuck));
    if (report.trouble) parts << QString::fromStdString(toText(*report.trouble));
    if (report.temporaries > 0)
        parts << translated(QT_TRANSLATE_NOOP("Repair", "unfinished files removed: %1")).arg(report.temporaries);
    return translated(QT_TRANSLATE_NOOP("Repair", "Start-up check: %1"))
        .arg(parts.join(QStringLiteral("; ")))
        .toStdString();
}

bool needsPerson(const RepairReport& report) {
    return !report.withdrawn.empty() || !report.missing.empty() || !report.stuck.empty() || report.trouble;
}

}  // namespace xuezhao
