#pragma once

#include "tests/support/sam/sam_module.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace xuezhao::test {

/// Why a pty cannot be had here, for tests that are skipped then; "": it can.
std::string ptyObstacle();

/// A module on a serial port that is a pty, answering on a thread of its own. Any thread may call.
class SamOnPty {
public:
    SamOnPty();
    ~SamOnPty();

    /// Where it is plugged in: "/dev/pts/7".
    std::string path() const { return m_path; }
    /// Does something to the module between two of its answers.
    void with(const std::function<void(SamModule&)>& act);
    /// Pulls the plug; nothing brings it back.
    void unplug();

private:
    void run();
    bool writeAll(std::span<const std::uint8_t> bytes);

    std::mutex m_mutex;
    SamModule m_module;  ///< under the mutex
    int m_master = -1;
    int m_slave = -1;
    std::string m_path;
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

}  // namespace xuezhao::test
