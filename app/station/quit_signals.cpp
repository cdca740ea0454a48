#include "app/station/quit_signals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>

namespace xuezhao {

namespace {

constexpr std::array kCaught{SIGINT, SIGTERM, SIGHUP};

/// Where the handler writes: all that is allowed there is little more than write(2).
volatile std::sig_atomic_t s_pipe = -1;

extern "C" void writeSignal(int signal) {
    const int before = errno;
    const auto byte = static_cast<unsigned char>(signal);
    // A full pipe means that a signal waits to be read already.
    [[maybe_unused]] const auto written = ::write(static_cast<int>(s_pipe), &byte, 1);
    errno = before;
}

}  // namespace

QuitSignals::QuitSignals() {
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;  // then the signals end the process as ever
    s_pipe = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &QuitSignals::read);
    struct sigaction action {};
    action.sa_handler = writeSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : kCaught) {
        struct sigaction before {};
        // Started by nohup: closing the terminal is not meant for us.
        const bool ignored = ::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN;
        if (signal != SIGHUP || !ignored) ::sigaction(signal, &action, nullptr);
    }
}

QuitSignals::~QuitSignals() {
    if (m_pipe[0] < 0) return;
    for (const int signal : kCaught) std::signal(signal, SIG_DFL);
    s_pipe = -1;
    delete m_notifier;
    for (const int end : m_pipe) ::close(end);
}

void QuitSignals::read() {
    unsigned char signal = 0;
    if (::read(m_pipe[0], &signal, 1) == 1) Q_EMIT asked(signal);
}

}  // namespace xuezhao
