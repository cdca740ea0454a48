#pragma once

#include "core/quality/finding.h"
#include "core/session/device_news.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace xuezhao {

/// How a device stands, as the shape of an outcome. Starting and absent are no outcome.
Outcome outcomeOf(const DeviceStatus& status);

/// What happened, as one sentence in the language in force. The serial of what was saved is in it only when asked for.
QString eventText(const DeviceEvent& event, bool withSerial);
QString roleText(DeviceRole role);

/// The station's diary: the newest events that fit, one a line: time, shape, device, sentence. Painted.
class EventList : public QWidget {
    Q_OBJECT
public:
    explicit EventList(QWidget* parent = nullptr);

    void setEvents(const DeviceEvents& events);
    /// Only those as bad as this, or worse; Pass: all.
    void setLeast(Outcome least);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row;
    std::vector<Row> rows(int most) const;
    DeviceEvents m_events;
    Outcome m_least = Outcome::Pass;
};

}  // namespace xuezhao
