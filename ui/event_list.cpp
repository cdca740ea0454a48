#include "ui/event_list.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QPainter>

namespace xuezhao {

namespace {

constexpr int kFewest = 3;  // lines that are always shown

QString said(const char* text) {
    return QCoreApplication::translate("EventList", text);
}

Outcome outcomeOf(const DeviceEvent& event) {
    if (event.error) {
        // A card that is refused is no fault of its reader.
        const bool fault = event.state != DeviceState::Ready && errorRow(event.error->id).severity == Severity::Fault;
        return fault ? Outcome::Fail : Outcome::Warn;
    }
    return xuezhao::outcomeOf(DeviceStatus{event.state, std::nullopt});
}

bool isShown(Outcome outcome, Outcome least) {
    if (least == Outcome::Fail) return outcome == Outcome::Fail;
    if (least == Outcome::Warn) return outcome == Outcome::Fail || outcome == Outcome::Warn;
    return true;
}

QString timeText(WallTime when) {
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count()).toString(QStringLiteral("HH:mm:ss"));
}

}  // namespace

Outcome outcomeOf(const DeviceStatus& status) {
    switch (status.state) {
        case DeviceState::Ready: return status.error ? Outcome::Warn : Outcome::Pass;
        case DeviceState::Retrying:
        case DeviceState::Failed: return Outcome::Fail;
        case DeviceState::Starting:
        case DeviceState::Absent: break;
    }
    return Outcome::NotRequired;
}

QString roleText(DeviceRole role) {
    switch (role) {
        case DeviceRole::Camera: return said(QT_TRANSLATE_NOOP("EventList", "Camera"));
        case DeviceRole::Reader: return said(QT_TRANSLATE_NOOP("EventList", "Reader"));
        case DeviceRole::Disk: break;
    }
    return said(QT_TRANSLATE_NOOP("EventList", "Saving"));
}

QString eventText(const DeviceEvent& event, bool withSerial) {
    // Of the place only what is the device's own name: a file's may be a person's.
    if (event.error)
        return QString::fromStdString(
            toText({event.error->id, event.error->where == event.title ? event.title : std::string(), {}}));
    if (event.role == DeviceRole::Disk) {
        const QString took = QString::number(event.milliseconds, 'f', 0);
        return withSerial ? said(QT_TRANSLATE_NOOP("EventList", "%1 saved and compared, %2 ms"))
                                .arg(QString::fromStdString(event.serial), took)
                          : said(QT_TRANSLATE_NOOP("EventList", "saved and compared, %1 ms")).arg(took);
    }
    const QString title = QString::fromStdString(event.title);
    switch (event.state) {
        case DeviceState::Ready: return said(QT_TRANSLATE_NOOP("EventList", "%1 works")).arg(title);
        case DeviceState::Starting: return said(QT_TRANSLATE_NOOP("EventList", "%1 is starting")).arg(title);
        case DeviceState::Retrying: return said(QT_TRANSLATE_NOOP("EventList", "%1 is lost and looked for")).arg(title);
        case DeviceState::Failed: return said(QT_TRANSLATE_NOOP("EventList", "%1 has failed")).arg(title);
        case DeviceState::Absent: break;
    }
    return said(QT_TRANSLATE_NOOP("EventList", "%1 is not there")).arg(title);
}

struct EventList::Row {
    const DeviceEvent* event;
    Outcome outcome;
};

EventList::EventList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("eventList"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void EventList::setEvents(const DeviceEvents& events) {
    if (events == m_events) return;
    m_events = events;
    update();
}

void EventList::setLeast(Outcome least) {
    m_least = least;
    update();
}

std::vector<EventList::Row> EventList::rows(int most) const {
    std::vector<Row> rows;
    if (!m_events) return rows;
    for (const DeviceEvent& event : *m_events) {
        if (int(rows.size()) >= most) break;
        const Outcome outcome = outcomeOf(event);
        if (isShown(outcome, m_least)) rows.push_back({&event, outcome});
    }
    return rows;
}

QSize EventList::minimumSizeHint() const {
    return {200, kFewest * (theme().size.tableRow + 2)};
}

QSize EventList::sizeHint() const {
    return minimumSizeHint();
}

void EventList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    const QFontMetrics metrics(textFont(size.body));
    painter.setFont(textFont(size.body));
    const int line = size.tableRow + 2, icon = size.smallIcon + 3;
    const int time = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 3 * size.gap;
    const int role = icon + size.gap + 4 * size.gap + metrics.horizontalAdvance(roleText(DeviceRole::Camera));
    int y = 0;
    for (const Row& row : rows(height() / line)) {
        painter.setPen(colour.bg3);
        painter.drawLine(0, y, width(), y);
        painter.setPen(colour.t2);
        painter.drawText(QRect(0, y, time, line), Qt::AlignLeft | Qt::AlignVCenter, timeText(row.event->when));
        if (row.outcome != Outcome::NotRequired)
            painter.drawPixmap(time, y + (line - icon) / 2, outcomePixmap(row.outcome, icon, devicePixelRatioF()));
        painter.setPen(colour.t1);
        painter.drawText(QRect(time + icon + size.gap, y, role, line), Qt::AlignLeft | Qt::AlignVCenter,
                         roleText(row.event->role));
        const QRect rest(time + role, y, width() - time - role, line);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(eventText(*row.event, true), Qt::ElideRight, rest.width()));
        y += line;
    }
}

}  // namespace xuezhao
