#pragma once

#include <chrono>

namespace xuezhao {

/// When to look for a lost device again: after 1, 2, 4, 8, 16, 20, 20 ... seconds. A device that then stayed quiet,
/// that is worked without a loss, for a minute begins again at one second; one that comes and goes keeps its long
/// waits. A plain value without a clock of its own; belongs to the device's thread.
class BackOff {
public:
    using Clock = std::chrono::steady_clock;

    /// The device was lost, or is not there. \return how long to wait before the next try
    std::chrono::milliseconds lost(Clock::time_point now);
    /// The device works.
    void works(Clock::time_point now);

    static constexpr std::chrono::seconds kFirst{1};
    static constexpr std::chrono::seconds kLongest{20};
    static constexpr std::chrono::seconds kQuiet{60};

private:
    std::chrono::seconds m_next = kFirst;
    Clock::time_point m_worksSince{};
    bool m_works = false;
};

}  // namespace xuezhao
