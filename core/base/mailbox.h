#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <utility>

namespace xuezhao {

/// Hands the latest value from one thread to another. A value that was not taken before the next
/// one came is dropped and counted: for frames, never for stills.
template <typename T>
class Mailbox {
public:
    /// Puts a value, never waits.
    void put(T value) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_value) ++m_dropped;
            m_value = std::move(value);
        }
        m_changed.notify_one();
    }

    /// Waits for a value; nothing after close().
    std::optional<T> take() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_value || m_closed; });
        if (m_closed) return std::nullopt;
        return std::exchange(m_value, std::nullopt);
    }

    /// The value if there is one, without waiting.
    std::optional<T> tryTake() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_value, std::nullopt);
    }

    /// Wakes the taker for good.
    void close() {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

    std::uint64_t dropped() const {
        const std::lock_guard lock(m_mutex);
        return m_dropped;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<T> m_value;
    std::uint64_t m_dropped = 0;
    bool m_closed = false;
};

}  // namespace xuezhao
