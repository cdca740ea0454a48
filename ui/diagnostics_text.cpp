#include "ui/diagnostics_text.h"

#include "ui/event_list.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSysInfo>

namespace xuezhao {

namespace {

QString said(const char* text) {
    return QCoreApplication::translate("Diagnostics", text);
}

QString timeText(WallTime when) {
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count()).toString(Qt::ISODate);
}

}  // namespace

QString stateText(const DeviceStatus& status) {
    if (status.error) return QString::fromStdString(toText(*status.error));
    switch (status.state) {
        case DeviceState::Ready: return said(QT_TRANSLATE_NOOP("Diagnostics", "working"));
        case DeviceState::Starting: return said(QT_TRANSLATE_NOOP("Diagnostics", "starting"));
        case DeviceState::Retrying: return said(QT_TRANSLATE_NOOP("Diagnostics", "lost, trying again"));
        case DeviceState::Failed: return said(QT_TRANSLATE_NOOP("Diagnostics", "failed"));
        case DeviceState::Absent: break;
    }
    return said(QT_TRANSLATE_NOOP("Diagnostics", "not there"));
}

QString diagnosticsText(const StatusView& status) {
    QStringList lines{QStringLiteral("%1 %2 · %3 · %4")
                          .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                               QSysInfo::prettyProductName(), QDateTime::currentDateTime().toString(Qt::ISODate))};
    for (const DeviceReport& device : status.devices) {
        const DeviceEvent now{{}, device.role, device.title, device.status.state, device.status.error};
        lines += QStringLiteral("%1: %2").arg(roleText(device.role), eventText(now, false));
        if (device.since) lines.last() += QStringLiteral(" (%1)").arg(timeText(*device.since));
        if (device.losses > 0)
            lines.last() += said(QT_TRANSLATE_NOOP("Diagnostics", "; lost %1 times")).arg(device.losses);
        if (device.role == DeviceRole::Reader)
            lines.last() += said(QT_TRANSLATE_NOOP("Diagnostics", "; %1 read")).arg(device.read);
    }
    lines +=
        said(QT_TRANSLATE_NOOP("Diagnostics", "Frames: %1 sent, %2 measured, %3 passed over; %4 a second, %5 ms each"))
            .arg(status.frames.produced)
            .arg(status.frames.analysed)
            .arg(status.frames.dropped)
            .arg(status.framesPerSecond, 0, 'f', 1)
            .arg(status.measureMs, 0, 'f', 0);
    lines +=
        said(QT_TRANSLATE_NOOP("Diagnostics", "Stills: %1 asked, %2 received, %3 failed; %4 captures saved; %5×%6"))
            .arg(status.stills.asked)
            .arg(status.stills.received)
            .arg(status.stills.failed)
            .arg(status.stills.saved)
            .arg(status.stillSize.width)
            .arg(status.stillSize.height);
    lines += said(QT_TRANSLATE_NOOP("Diagnostics", "Face engine: %1")).arg(QString::fromStdString(status.engine));
    if (status.peopleLeftOnDisk)
        lines += said(QT_TRANSLATE_NOOP("Diagnostics", "Disk: room for %1 people")).arg(*status.peopleLeftOnDisk);
    if (status.events)
        for (const DeviceEvent& event : *status.events)
            lines +=
                QStringLiteral("%1  %2  %3").arg(timeText(event.when), roleText(event.role), eventText(event, false));
    return lines.join(u'\n') + u'\n';
}

}  // namespace xuezhao
