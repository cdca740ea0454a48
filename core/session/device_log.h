#pragma once

#include "core/session/device_news.h"

#include <cstddef>

namespace xuezhao {

/// Keeps what devices tell: how each is now, and the last things that happened. A plain value; the times come with the
/// calls.
class DeviceLog {
public:
    static constexpr std::size_t kKept = 100;  ///< events: an afternoon of trouble, or a quarter of an hour of captures

    /// A device that will tell something. \return its number, counted from 0
    std::size_t add(DeviceRole role, std::string title);
    void rename(std::size_t device, std::string title) { m_devices[device].title = std::move(title); }

    /// A status is an event when the state is another one or the error is new; a reader that works and tells an error
    /// (a card that it refuses) tells it every time.
    void status(std::size_t device, const DeviceStatus& status, WallTime now);
    void read(std::size_t device) { ++m_devices[device].read; }
    /// A still that did not come.
    void failed(std::size_t device, const Error& error, WallTime now);
    /// A capture is on the disk, or (with an error) is not.
    void saved(std::string serial, double milliseconds, WallTime now);
    void notSaved(const Error& error, WallTime now);

    const std::vector<DeviceReport>& devices() const { return m_devices; }
    const DeviceEvents& events() const { return m_events; }  ///< never null

    /// The reader to speak of: the first in trouble, else the first; null without one.
    const DeviceReport* reader() const;

private:
    void tell(DeviceEvent event);

    std::vector<DeviceReport> m_devices;
    DeviceEvents m_events = std::make_shared<const std::vector<DeviceEvent>>();
};

/// Lost for now or for good.
bool inTrouble(DeviceState state);

}  // namespace xuezhao
