#pragma once

#include "core/devices/identity_reader.h"

#include <QThread>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace xuezhao {

/// Tells a thread that it is to end. Any thread.
class StopSignal {
public:
    bool stopped() const;
    /// \return stopped(), at once when it is and otherwise after this long
    bool waitFor(std::chrono::milliseconds time);
    void stop();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopped = false;
};

/// A reader that is a device: kept at work on a thread of its own. A connection that ends is made anew after the
/// waits of BackOff. Status: Starting once; Ready when the connection says so; then by the error that ended it
/// Absent (ReaderMissing), Retrying, or Failed (an error that does not pass by itself). A failed one is tried in
/// silence every BackOff::kLongest: somebody may have changed the device.
/// A connection that hangs in a library (a service that takes calls and answers none) does not hang the program: after
/// kPatience the end goes on without it, and nothing that it still says is heard.
class KeptReader final : public IdentityReader {
public:
    /// Connects and works until the device is lost or the signal says stop; looks at the signal at least ten times
    /// a second. Called on the reader's thread, again and again. \return why it ended
    static constexpr std::chrono::seconds kPatience{2};
    using Connection = std::function<Error(const ReaderEvents&, StopSignal&)>;

    /// \param hurry  waits between connections are so many times shorter; for tests
    KeptReader(std::string title, Connection connection, double hurry = 1);
    ~KeptReader() override;

    std::string title() const override { return m_title; }
    void start(ReaderEvents events) override;

private:
    struct Work;

    const std::string m_title;
    const std::shared_ptr<Work> m_work;  ///< shared with the thread, which may have to be left behind
    std::unique_ptr<QThread> m_thread;   ///< not std::thread: a serial port wants Qt's
};

}  // namespace xuezhao
