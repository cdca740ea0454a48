#include "core/devices/keyboard_reader.h"

#include "core/devices/scan_text.h"

#include <QCoreApplication>

#include <utility>

namespace xuezhao {

std::string KeyboardReader::title() const {
    return QCoreApplication::translate("Device", "Keyboard reader").toStdString();
}

void KeyboardReader::start(ReaderEvents events) {
    const std::lock_guard lock(m_mutex);
    m_events = std::move(events);
    m_events.status({DeviceState::Ready, std::nullopt});
}

void KeyboardReader::feed(std::string_view typed) {
    const Result<IdentityScan> scan = scanFromText(typed);
    const std::lock_guard lock(m_mutex);
    if (!m_events.scan) return;  // not started
    if (scan) m_events.scan(*scan);
    else m_events.status({DeviceState::Ready, scan.error()});
}

}  // namespace xuezhao
