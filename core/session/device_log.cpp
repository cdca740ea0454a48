#include "core/session/device_log.h"

#include <algorithm>
#include <utility>

namespace xuezhao {

bool inTrouble(DeviceState state) {
    return state == DeviceState::Retrying || state == DeviceState::Failed;
}

std::size_t DeviceLog::add(DeviceRole role, std::string title) {
    DeviceReport report;
    report.role = role;
    report.title = std::move(title);
    m_devices.push_back(std::move(report));
    return m_devices.size() - 1;
}

void DeviceLog::status(std::size_t device, const DeviceStatus& status, WallTime now) {
    DeviceReport& report = m_devices[device];
    const bool changed = !report.since || report.status.state != status.state;
    const bool refused = status.error && status.state == DeviceState::Ready;
    const bool told = changed || refused || report.status.error != status.error;
    if (changed) {
        if (report.status.state == DeviceState::Ready && inTrouble(status.state)) ++report.losses;
        report.since = now;
    }
    report.seen = report.seen || status.state == DeviceState::Ready;
    report.status = status;
    if (told) tell({now, report.role, report.title, status.state, status.error});
}

void DeviceLog::failed(std::size_t device, const Error& error, WallTime now) {
    const DeviceReport& report = m_devices[device];
    tell({now, report.role, report.title, report.status.state, error});
}

void DeviceLog::saved(std::string serial, double milliseconds, WallTime now) {
    tell({now, DeviceRole::Disk, {}, DeviceState::Ready, std::nullopt, std::move(serial), milliseconds});
}

void DeviceLog::notSaved(const Error& error, WallTime now) {
    tell({now, DeviceRole::Disk, {}, DeviceState::Failed, error});
}

const DeviceReport* DeviceLog::reader() const {
    const DeviceReport* first = nullptr;
    for (const DeviceReport& report : m_devices) {
        if (report.role != DeviceRole::Reader) continue;
        if (inTrouble(report.status.state)) return &report;
        if (!first) first = &report;
    }
    return first;
}

void DeviceLog::tell(DeviceEvent event) {
    auto events = std::make_shared<std::vector<DeviceEvent>>();
    events->push_back(std::move(event));
    const std::size_t kept = std::min(m_events->size(), kKept - 1);
    events->insert(events->end(), m_events->begin(), m_events->begin() + static_cast<std::ptrdiff_t>(kept));
    m_events = std::move(events);
}

}  // namespace xuezhao
