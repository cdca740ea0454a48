#include "app/station/report_text.h"

#include "core/base/masking.h"

#include <QCoreApplication>

namespace xuezhao {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Station", text);
}

QString withGap(const std::string& text) {
    return text.empty() ? QString() : QString::fromStdString(text) + QStringLiteral("  ");
}

}  // namespace

std::string refusedLine(const std::string& picture, const std::string& maskedName, const std::string& reason) {
    return (QStringLiteral("----  ") + withGap(maskCitizenNumbers(picture)) + withGap(maskedName) +
            translated(QT_TRANSLATE_NOOP("Station", "refused: %1")).arg(QString::fromStdString(reason)))
        .toStdString();
}

std::string deviceLine(const DeviceEvent& event) {
    if (event.role == DeviceRole::Disk) return {};
    std::string what;
    if (event.error) {
        what = toText(*event.error);
        if (event.title == event.error->where) return what;
    } else {
        switch (event.state) {
            case DeviceState::Ready: what = translated(QT_TRANSLATE_NOOP("Station", "working")).toStdString(); break;
            case DeviceState::Starting:
                what = translated(QT_TRANSLATE_NOOP("Station", "starting")).toStdString();
                break;
            case DeviceState::Absent:
            case DeviceState::Retrying:
            case DeviceState::Failed: return {};  // these have an error
        }
    }
    return event.title + ": " + what;
}

}  // namespace xuezhao
