#pragma once

#include "core/base/bounded_queue.h"

#include <cstddef>
#include <functional>
#include <thread>
#include <utility>

namespace xuezhao {

/// A thread that does its tasks one after the other. For resources that have one owner thread.
class Worker {
public:
    using Task = std::function<void()>;

    explicit Worker(std::size_t capacity) : m_tasks(capacity), m_thread([this] { run(); }) {}
    ~Worker() { finish(); }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// False when it is busy with as many tasks as it may hold, or finished; the task is then not done.
    [[nodiscard]] bool post(Task task) { return m_tasks.tryPut(std::move(task)); }

    /// Does all that was posted, then ends the thread.
    void finish() {
        m_tasks.close();
        if (m_thread.joinable()) m_thread.join();
    }

private:
    void run() {
        while (auto task = m_tasks.take()) (*task)();
    }

    BoundedQueue<Task> m_tasks;
    std::thread m_thread;
};

}  // namespace xuezhao
