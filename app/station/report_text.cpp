#include "app/station/report_text.h"

#include "core/base/masking.h"
#include "core/base/serial.h"
#include "core/quality/check.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <numeric>

namespace xuezhao {

namespace {

QString translated(const char* context, const char* text) {
    return QCoreApplication::translate(context, text);
}

QString outcomeWord(Outcome outcome) {
    switch (outcome) {
        case Outcome::Pass: return translated("Station", QT_TRANSLATE_NOOP("Station", "pass"));
        case Outcome::Warn: return translated("Station", QT_TRANSLATE_NOOP("Station", "pass, close"));
        case Outcome::CannotJudge: return translated("Station", QT_TRANSLATE_NOOP("Station", "for a person to judge"));
        case Outcome::Fail: return translated("Station", QT_TRANSLATE_NOOP("Station", "fail"));
        case Outcome::NotRequired: break;
    }
    return QStringLiteral("-");
}

/// "chsi-2017 fail (Background colour), for a person to judge (Both eyes open)"
QString verdictText(const Verdict& verdict) {
    QStringList parts;
    for (const Outcome outcome : {Outcome::Fail, Outcome::CannotJudge, Outcome::Warn}) {
        QStringList checks;
        for (const Finding& finding : verdict.findings)
            if (finding.outcome == outcome) checks << translated("Check", finding.check->title);
        if (!checks.isEmpty())
            parts << QStringLiteral("%1 (%2)").arg(outcomeWord(outcome), checks.join(QStringLiteral(", ")));
    }
    if (parts.isEmpty()) parts << outcomeWord(Outcome::Pass);
    return QString::fromStdString(verdict.standard->id) + u' ' + parts.join(QStringLiteral(", "));
}

QString withGap(const std::string& text) {
    return text.empty() ? QString() : QString::fromStdString(text) + QStringLiteral("  ");
}

}  // namespace

std::string capturedLine(const SavedCapture& saved, const std::string& picture) {
    const auto serial = Serial::fromNumber(saved.capture.serial);
    QStringList verdicts;
    for (const Verdict& verdict : saved.picture->verdicts) verdicts << verdictText(verdict);
    const std::uint64_t bytes =
        std::accumulate(saved.capture.files.begin(), saved.capture.files.end(), std::uint64_t{0},
                        [](std::uint64_t sum, const CaptureFile& file) { return sum + file.bytes; });
    const QString files = translated("Station", QT_TRANSLATE_NOOP("Station", "%1 files, %2 KB, %3 ms"))
                              .arg(saved.capture.files.size())
                              .arg((bytes + 500) / 1000)
                              .arg(std::lround(saved.tookMs));
    return (withGap(serial ? serial->text() : std::string()) + withGap(maskCitizenNumbers(picture)) +
            withGap(maskName(saved.name)) + verdicts.join(QStringLiteral("; ")) + QStringLiteral("  ") + files)
        .toStdString();
}

std::string refusedLine(const std::string& picture, const std::string& maskedName, const std::string& reason) {
    return (QStringLiteral("----  ") + withGap(maskCitizenNumbers(picture)) + withGap(maskedName) +
            translated("Station", QT_TRANSLATE_NOOP("Station", "refused: %1")).arg(QString::fromStdString(reason)))
        .toStdString();
}

}  // namespace xuezhao
