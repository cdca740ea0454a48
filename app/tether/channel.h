#pragma once

#include "core/tether/messages.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace xuezhao::tether {

/// The helper's side of the wire: commands in, reports out. Takes over standard input and output, so that nothing that
/// a library prints can come between. When the station is gone the process ends, also in the middle of a call that
/// hangs.
class Channel {
public:
    /// Once a process.
    Channel();
    ~Channel();

    /// The next command, waiting for at most so long.
    std::optional<Command> receive(std::chrono::milliseconds wait);
    /// Any thread. Waits while the station does not read.
    void send(const Report& report);

private:
    void read();

    int m_in = -1;
    int m_out = -1;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Command> m_commands;  ///< under the mutex
    std::mutex m_writing;
    std::thread m_reader;
};

}  // namespace xuezhao::tether
