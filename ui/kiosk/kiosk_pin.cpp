#include "ui/kiosk/kiosk_pin.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace xuezhao {

namespace kiosk_pin {

namespace {

constexpr qsizetype kShortest = 4, kLongest = 12;

bool ready() {
    static const bool started = sodium_init() >= 0;
    return started;
}

}  // namespace

bool isAllowed(const QString& pin) {
    const bool digits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && pin.size() >= kShortest && pin.size() <= kLongest;
}

QString hashOf(const QString& pin) {
    const QByteArray bytes = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!ready() || crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                                      crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return {};
    return QString::fromLatin1(hash.data());
}

bool matches(const QString& pin, const QString& hash) {
    const QByteArray bytes = pin.toUtf8(), kept = hash.toLatin1();
    return ready() && !hash.isEmpty() &&
           crypto_pwhash_str_verify(kept.constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

}  // namespace kiosk_pin

std::chrono::seconds PinGuard::waitAt(Time now) const {
    if (now >= m_until) return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(m_until - now);
}

void PinGuard::wrong(Time now) {
    ++m_wrong;
    if (m_wrong < kFree) return;
    const int doublings = std::min(m_wrong - kFree, 10);
    m_until = now + std::min(kLongest, std::chrono::seconds(2 << doublings));
}

}  // namespace xuezhao
