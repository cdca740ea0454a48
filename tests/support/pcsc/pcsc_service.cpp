#include "tests/support/pcsc/pcsc_service.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace xuezhao::test {

namespace {

constexpr char kDaemon[] = "/usr/sbin/pcscd";
constexpr char kDriver[] = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";

/// A port that nobody uses now.
int freePort() {
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(probe, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("no port");
    ::close(probe);
    return ::ntohs(address.sin_port);
}

int listenOn(const std::string& path) {
    std::filesystem::remove(path);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    if (::bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(listener, 5) != 0)
        throw std::runtime_error("no socket");
    return listener;
}

}  // namespace

std::string PcscService::obstacle() {
    for (const char* file : {kDaemon, kDriver})
        if (!std::filesystem::exists(file)) return std::string(file) + " is not installed";
    return ::geteuid() == 0 ? "" : "pcscd wants to be root";
}

PcscService& PcscService::instance() {
    static PcscService one;
    return one;
}

PcscService::PcscService() : m_socket(m_folder / "pcscd"), m_port(freePort()) {
    std::filesystem::create_directory(m_folder / "readers");
    std::ofstream(m_folder / "readers/vpcd") << "FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:" << m_port
                                             << "\nLIBPATH " << kDriver << "\nCHANNELID " << m_port << "\n";
    ::setenv("PCSCLITE_CSOCK_NAME", m_socket.c_str(), 1);
}

PcscService::~PcscService() {
    stop();
}

void PcscService::start() {
    if (m_daemon >= 0) return;
    // Handed over as systemd does it: the one way to give pcscd another socket.
    const int listener = listenOn(m_socket);
    const std::string readers = m_folder / "readers";
    m_daemon = ::fork();
    if (m_daemon == 0) {
        constexpr int kFirstHanded = 3;
        if (listener != kFirstHanded) ::dup2(listener, kFirstHanded);
        ::setenv("LISTEN_FDS", "1", 1);
        ::setenv("LISTEN_PID", std::to_string(::getpid()).c_str(), 1);
        ::execl(kDaemon, "pcscd", "-f", "-c", readers.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(listener);
}

void PcscService::stop() {
    if (m_daemon < 0) return;
    ::kill(m_daemon, SIGTERM);
    ::waitpid(m_daemon, nullptr, 0);
    m_daemon = -1;
    std::filesystem::remove(m_socket);
}

}  // namespace xuezhao::test
