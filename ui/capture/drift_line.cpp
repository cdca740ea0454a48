#include "ui/capture/drift_line.h"

#include <QCoreApplication>

namespace xuezhao {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("Studio", source);
}

}  // namespace

QString driftLine(DriftId drift) {
    return say(QT_TRANSLATE_NOOP("Studio", "%1. %2"))
        .arg(QString::fromStdString(driftText(drift)), QString::fromStdString(driftDetail(drift)));
}

QString studioLine(const StudioView& studio) {
    if (!studio.drifted.empty()) return driftLine(studio.drifted.front());
    if (studio.setupDue)
        return say(QT_TRANSLATE_NOOP("Studio", "The studio is not set up today: Ctrl+7, a few minutes"));
    return {};
}

QString studioStatus(const StudioView& studio) {
    if (!studio.drifted.empty()) return QString::fromStdString(driftText(studio.drifted.front()));
    if (studio.setupDue) return say(QT_TRANSLATE_NOOP("Studio", "Not set up today"));
    return {};
}

}  // namespace xuezhao
