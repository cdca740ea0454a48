#pragma once

#include <QString>

#include <chrono>

namespace xuezhao {

/// Keeps the owner's PIN as a salted, slow hash (Argon2id, libsodium). There is none until the owner sets one.
namespace kiosk_pin {

/// At least four digits.
bool isAllowed(const QString& pin);
/// What is kept; empty where the machine has no memory for it.
QString hashOf(const QString& pin);
bool matches(const QString& pin, const QString& hash);

}  // namespace kiosk_pin

/// Slows down whoever tries numbers: after each wrong one the wait doubles.
class PinGuard {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// How long nothing is accepted yet; zero: a try is allowed.
    std::chrono::seconds waitAt(Time now) const;
    void wrong(Time now);
    void right() { *this = {}; }

    static constexpr int kFree = 3;  ///< wrong ones without a wait: a slip of the finger
    static constexpr std::chrono::seconds kLongest{300};

private:
    int m_wrong = 0;
    Time m_until{};
};

}  // namespace xuezhao
