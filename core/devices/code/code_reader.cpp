#include "core/devices/code/code_reader.h"

#include "core/devices/code/qr_code.h"

#include <QCoreApplication>

#include <utility>

namespace xuezhao {

void CodeTap::put(const Image& picture, bool placeOpen, SteadyTime now) {
    if (placeOpen || picture.empty()) return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_last && now - *m_last < kTry) return;
        m_last = now;
    }
    m_pictures.put(picture);
}

CodeReader::CodeReader(std::shared_ptr<CodeTap> tap) : m_tap(std::move(tap)) {}

CodeReader::~CodeReader() {
    m_tap->pictures().close();
    if (m_thread.joinable()) m_thread.join();
}

std::string CodeReader::title() const {
    return QCoreApplication::translate("Device", "Code before the camera").toStdString();
}

void CodeReader::start(ReaderEvents events) {
    m_thread = std::thread([this, told = std::move(events)] {
        told.status({DeviceState::Ready, std::nullopt});
        while (const auto picture = m_tap->pictures().take()) look(*picture, told);
    });
}

void CodeReader::look(const Image& picture, const ReaderEvents& events) {
    const auto text = qrCodeIn(picture);
    if (!m_shown.look(text)) return;
    auto scan = scanFromQr(*text);
    if (!scan) return events.status({DeviceState::Ready, scan.error()});
    events.status({DeviceState::Ready, std::nullopt});
    events.scan(std::move(*scan));
}

}  // namespace xuezhao
