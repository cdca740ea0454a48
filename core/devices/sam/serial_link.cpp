#include "core/devices/sam/serial_link.h"

#include <QSerialPort>
#include <QSerialPortInfo>

#include <unistd.h>
#include <utility>

namespace xuezhao {

namespace {

constexpr int kWriteMs = 1000;

class SerialLink final : public SamLink {
public:
    explicit SerialLink(std::string path) : m_path(std::move(path)) {}

    Result<void> open() override {
        m_port.setPortName(QString::fromStdString(m_path));
        m_port.setBaudRate(QSerialPort::Baud115200);
        if (m_port.open(QIODevice::ReadWrite)) {
            m_port.clear();  // what was said before we listened
            m_port.clearError();
            return {};
        }
        return Error{reasonOfRefusal(), m_path, m_port.errorString().toStdString()};
    }

    Result<void> write(std::span<const std::uint8_t> bytes) override {
        const auto size = static_cast<qint64>(bytes.size());
        if (m_port.write(reinterpret_cast<const char*>(bytes.data()), size) != size) return lost();
        while (m_port.bytesToWrite() > 0)
            if (!m_port.waitForBytesWritten(kWriteMs)) return lost();
        return {};
    }

    Result<std::size_t> read(std::span<std::uint8_t> into, std::chrono::milliseconds patience) override {
        if (m_port.bytesAvailable() == 0 && !m_port.waitForReadyRead(static_cast<int>(patience.count()))) {
            if (m_port.error() != QSerialPort::TimeoutError && m_port.error() != QSerialPort::NoError) return lost();
            m_port.clearError();
            return std::size_t{0};
        }
        const qint64 count = m_port.read(reinterpret_cast<char*>(into.data()), static_cast<qint64>(into.size()));
        // Ready without a byte is how a port tells that its other end is gone.
        if (count <= 0) return lost();
        return static_cast<std::size_t>(count);
    }

private:
    ErrorId reasonOfRefusal() const {
        if (::access(m_path.c_str(), F_OK) != 0) return ErrorId::ReaderMissing;
        // Qt has one error for "not permitted" and "somebody else has it".
        if (::access(m_path.c_str(), R_OK | W_OK) != 0) return ErrorId::ReaderDenied;
        return m_port.error() == QSerialPort::PermissionError ? ErrorId::ReaderBusy : ErrorId::ReaderLost;
    }
    Error lost() const { return {ErrorId::ReaderLost, m_path, m_port.errorString().toStdString()}; }

    const std::string m_path;
    QSerialPort m_port;
};

}  // namespace

std::unique_ptr<SamLink> makeSerialLink(std::string path) {
    return std::make_unique<SerialLink>(std::move(path));
}

std::vector<std::string> serialAdapters() {
    std::vector<std::string> paths;
    const QList<QSerialPortInfo> ports = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo& port : ports)
        if (port.hasVendorIdentifier()) paths.push_back(port.systemLocation().toStdString());
    return paths;
}

}  // namespace xuezhao
