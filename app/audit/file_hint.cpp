#include "app/audit/file_hint.h"

#include "app/audit/text.h"
#include "core/quality/acts.h"
#include "core/quality/check.h"
#include "core/quality/verdict_json.h"

#include <QCoreApplication>
#include <QString>

namespace xuezhao {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("FileHint", text);
}

/// What is left to do about a file; what a photographer would do belongs to another day.
QString remedyOf(const Finding& finding) {
    if (finding.margin.value_or(-1) >= 0) return translated(QT_TRANSLATE_NOOP("FileHint", "inside, but close"));
    const bool byCrop = finding.act == ActId::CropAgain || finding.check->group == CheckGroup::Framing;
    return byCrop ? translated(QT_TRANSLATE_NOOP("FileHint", "crop the original again"))
                  : translated(QT_TRANSLATE_NOOP("FileHint", "take it again"));
}

QString valueOf(const Finding& finding) {
    const QString value = QString::fromStdString(valueText(*finding.value, finding.limit->unit));
    // Its value is no size but how far the size is from the one that is asked for.
    return finding.check->id == "image_size" ? translated(QT_TRANSLATE_NOOP("FileHint", "off by %1")).arg(value)
                                             : value;
}

}  // namespace

std::string fileHint(const Finding& finding) {
    if (finding.outcome == Outcome::Pass || finding.outcome == Outcome::NotRequired) return {};
    const QString title = QCoreApplication::translate("Check", finding.check->title);
    if (finding.outcome == Outcome::CannotJudge || !finding.value || !finding.limit)
        return QStringLiteral("%1: %2").arg(title, QString::fromStdString(hintText(finding))).toStdString();
    return translated(QT_TRANSLATE_NOOP("FileHint", "%1 %2, limit %3: %4"))
        .arg(title, valueOf(finding), QString::fromStdString(limitText(finding.limit->range, finding.limit->unit)),
             remedyOf(finding))
        .toStdString();
}

}  // namespace xuezhao
