#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace xuezhao {

/// Hands every value from one thread to another in order. When it is full it says so and takes
/// nothing: for stills, which are never dropped.
template <typename T>
class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t capacity) : m_capacity(capacity) {}

    /// False when full or closed; the value is then untouched and still the caller's.
    [[nodiscard]] bool tryPut(T&& value) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed || m_values.size() >= m_capacity) return false;
            m_values.push_back(std::move(value));
        }
        m_changed.notify_one();
        return true;
    }

    /// Waits for a value. After close() the values still waiting are given out, then nothing.
    std::optional<T> take() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_values.empty() || m_closed; });
        if (m_values.empty()) return std::nullopt;
        T value = std::move(m_values.front());
        m_values.pop_front();
        return value;
    }

    void close() {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

    std::size_t size() const {
        const std::lock_guard lock(m_mutex);
        return m_values.size();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    const std::size_t m_capacity;
    bool m_closed = false;
};

}  // namespace xuezhao
