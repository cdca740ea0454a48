#include "app/station/typed_lines.h"

#include <QSocketNotifier>

#include <unistd.h>
#include <array>
#include <cerrno>
#include <utility>

namespace xuezhao {

namespace {

constexpr std::size_t kLongest = 4096;  // bytes; the largest QR code holds 2953

}  // namespace

TypedLines::TypedLines(int file, QObject* parent)
    : QObject(parent), m_file(file), m_notifier(new QSocketNotifier(file, QSocketNotifier::Read, this)) {
    connect(m_notifier, &QSocketNotifier::activated, this, &TypedLines::read);
}

std::optional<std::string> TypedLines::take() {
    if (m_lines.empty()) return std::nullopt;
    std::string line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

void TypedLines::read() {
    std::array<char, 4096> bytes{};
    const ssize_t got = ::read(m_file, bytes.data(), bytes.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN)) return;
    if (got <= 0) {
        m_notifier->setEnabled(false);
        keepLine();
        m_ended = true;
        return;
    }
    for (ssize_t i = 0; i < got; ++i) {
        const char byte = bytes[static_cast<std::size_t>(i)];
        if (byte == '\n' || byte == '\r') keepLine();
        else m_part += byte;
    }
    // A line without an end must not fill the memory; what is kept of it is too long to be a code.
    if (m_part.size() > 2 * kLongest) m_part.resize(2 * kLongest);
}

void TypedLines::keepLine() {
    std::string line = std::exchange(m_part, {});
    const bool blank = line.find_first_not_of(" \t") == std::string::npos;
    if (!blank && line.size() <= kLongest) m_lines.push_back(std::move(line));
}

}  // namespace xuezhao
