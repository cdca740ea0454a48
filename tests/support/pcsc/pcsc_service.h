#pragma once

#include "tests/support/temp_folder.h"

#include <sys/types.h>
#include <string>

namespace xuezhao::test {

/// The real pcscd with the driver of vsmartcard-vpcd, on a socket of its own: it disturbs no service of the system's.
class PcscService {
public:
    /// The library that talks to it remembers the socket: there is one service a process, stopped at first.
    static PcscService& instance();
    ~PcscService();

    /// Why it cannot run here; empty when it can.
    static std::string obstacle();

    void start();  ///< nothing when it runs already
    void stop();
    /// Where a VirtualCard is laid on its reader "Virtual PCD 00 00".
    int port() const { return m_port; }

private:
    PcscService();

    TempFolder m_folder;
    std::string m_socket;
    int m_port = 0;
    pid_t m_daemon = -1;
};

}  // namespace xuezhao::test
