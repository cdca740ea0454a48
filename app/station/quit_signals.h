#pragma once

#include <QObject>

#include <array>

class QSocketNotifier;

namespace xuezhao {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, so that what is being saved can be finished. They may come
/// twice: timeout(1) sends one to the process and one to its group. One object at a time, in a thread with an event
/// loop.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    QuitSignals();
    ~QuitSignals() override;

    /// What a program returns that was ended by this signal: 130 for SIGINT, 143 for SIGTERM.
    static int exitCode(int signal) { return 128 + signal; }

Q_SIGNALS:
    void asked(int signal);

private:
    void read();

    std::array<int, 2> m_pipe{-1, -1};
    QSocketNotifier* m_notifier = nullptr;
};

}  // namespace xuezhao
