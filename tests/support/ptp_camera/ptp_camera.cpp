#include "tests/support/ptp_camera/ptp_camera.h"

#include "tests/support/ptp_camera/ptp_bytes.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace xuezhao::test {
namespace {

// Packet types of PTP/IP.
enum : std::uint32_t { kInitCommand = 1, kInitCommandAck, kInitEvent, kInitEventAck, kRequest = 6, kResponse, kEvent };
enum : std::uint32_t { kStartData = 9, kData = 10, kEndData = 12 };
constexpr std::uint32_t kDataFromComputer = 2;
constexpr std::size_t kPiece = 1 << 18;  ///< bytes of a data packet

constexpr std::array<std::pair<std::string_view, PtpFault>, 15> kFaults{{
    {"none", PtpFault::None},
    {"busy", PtpFault::Busy},
    {"always-busy", PtpFault::AlwaysBusy},
    {"card-full", PtpFault::CardFull},
    {"card-full-at-once", PtpFault::CardFullAtOnce},
    {"refused", PtpFault::Refused},
    {"event-lost", PtpFault::EventLost},
    {"event-late", PtpFault::EventLate},
    {"event-twice", PtpFault::EventTwice},
    {"cut-in-file", PtpFault::CutInFile},
    {"cut-at-shutter", PtpFault::CutAtShutter},
    {"freeze", PtpFault::Freeze},
    {"freeze-in-file", PtpFault::FreezeInFile},
    {"with-raw", PtpFault::WithRaw},
    {"raw-only", PtpFault::RawOnly},
}};

int listenOn(int port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(socket, 4) != 0)
        throw std::runtime_error("the port is taken");
    return socket;
}

int portOf(int socket) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

}  // namespace

std::optional<PtpFault> faultOf(std::string_view name) {
    for (const auto& [text, fault] : kFaults)
        if (text == name) return fault;
    return std::nullopt;
}

PtpCamera::PtpCamera(PtpPictures pictures, PtpProfile profile, int port)
    : m_pictures(std::move(pictures)), m_profile(profile), m_listener(listenOn(port)), m_port(portOf(m_listener)) {
    m_properties = {{kBattery, {2, false, 87, {}}},
                    {kWhiteBalance, {4, true, 2, {2, 4, 5, 6, 7}}},
                    {kAperture, {4, true, 560, {400, 560, 800, 1100}}},
                    {kShutter, {6, true, 80, {40, 80, 166, 333}}},
                    {kIso, {4, true, 100, {100, 200, 400, 800}}}};
    if (m_profile == PtpProfile::Nikon) m_properties[0xD1A2] = {2, false, 0, {}};  // whether live view is on
    m_taskThread = std::thread([this] { runTasks(); });
    m_listenThread = std::thread([this] { listen(); });
}

PtpCamera::~PtpCamera() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        for (const int socket : m_sockets) ::shutdown(socket, SHUT_RDWR);
    }
    m_changed.notify_all();
    ::shutdown(m_listener, SHUT_RDWR);
    m_listenThread.join();
    for (std::thread& line : m_lines) line.join();
    m_taskThread.join();
    ::close(m_listener);
}

// --- what a test or a script does ---

void PtpCamera::script(std::vector<PtpFault> faults) {
    const std::lock_guard lock(m_mutex);
    m_script.assign(faults.begin(), faults.end());
}

void PtpCamera::pressShutter() {
    later({}, [this] { expose(PtpFault::None, false); });
}

void PtpCamera::cut() {
    const std::lock_guard lock(m_mutex);
    for (const int socket : m_sockets) ::shutdown(socket, SHUT_RDWR);
}

void PtpCamera::switchOff(bool off) {
    {
        const std::lock_guard lock(m_mutex);
        m_off = off;
    }
    if (off) cut();
}

void PtpCamera::freeze(bool frozen) {
    {
        const std::lock_guard lock(m_mutex);
        m_frozen = frozen;
    }
    m_changed.notify_all();
}

std::uint32_t PtpCamera::property(std::uint16_t code) const {
    const std::lock_guard lock(m_mutex);
    return m_properties.at(code).value;
}

void PtpCamera::setProperty(std::uint16_t code, std::uint32_t value) {
    const std::lock_guard lock(m_mutex);
    m_properties.at(code).value = value;
}

// --- connections ---

void PtpCamera::listen() {
    for (;;) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const std::lock_guard lock(m_mutex);
        if (m_stop || socket < 0) {
            if (socket >= 0) ::close(socket);
            return;
        }
        if (m_off) {
            ::close(socket);
            continue;
        }
        const int yes = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        m_sockets.push_back(socket);
        m_lines.emplace_back([this, socket] { serve(socket); });
    }
}

void PtpCamera::serve(int socket) {
    PtpLine line(socket);
    const auto hello = line.read();
    if (hello && hello->type == kInitCommand) {
        ++m_connections;
        {
            const std::lock_guard lock(m_mutex);
            m_commands = socket;
        }
        PtpBytes welcome;
        welcome.u32(1);
        for (const char c : std::string_view("XUEZHAO-TEST-CAM")) welcome.u8(static_cast<unsigned char>(c));
        for (const char c : std::string_view("Drawn camera")) welcome.u16(static_cast<unsigned char>(c));
        if (line.write(kInitCommandAck, welcome.u16(0).u32(0x10000).take())) serveCommands(line);
        const std::lock_guard lock(m_mutex);
        if (m_commands == socket && m_events >= 0) ::shutdown(m_events, SHUT_RDWR);
    } else if (hello && hello->type == kInitEvent) {
        {
            const std::lock_guard lock(m_mutex);
            m_events = socket;
        }
        line.write(kInitEventAck, {});
        while (line.read()) {
        }
    }
    const std::lock_guard lock(m_mutex);
    if (m_events == socket) m_events = -1;
    std::erase(m_sockets, socket);
    ::close(socket);
}

void PtpCamera::serveCommands(PtpLine& line) {
    while (const auto operation = readOperation(line)) {
        if (!waitWhileFrozen()) return;
        const Answer answer = perform(*operation);
        if (!waitWhileFrozen() || answer.code == 0 || !reply(line, *operation, answer)) return line.cut();
    }
}

std::optional<PtpCamera::Operation> PtpCamera::readOperation(PtpLine& line) {
    auto packet = line.read();
    while (packet && packet->type != kRequest) packet = line.read();
    if (!packet) return std::nullopt;
    Operation operation{static_cast<std::uint16_t>(numberIn(packet->body, 4, 2)), numberIn(packet->body, 6, 4), {}, {}};
    for (std::size_t at = 10; at + 4 <= packet->body.size(); at += 4)
        operation.parameters.push_back(numberIn(packet->body, at, 4));
    if (numberIn(packet->body, 0, 4) != kDataFromComputer) return operation;
    for (std::uint32_t type = 0; type != kEndData;) {
        packet = line.read();
        if (!packet) return std::nullopt;
        type = packet->type;
        if (type == kData || type == kEndData)
            operation.data.insert(operation.data.end(), packet->body.begin() + 4, packet->body.end());
    }
    return operation;
}

bool PtpCamera::reply(PtpLine& line, const Operation& operation, const Answer& answer) {
    if (answer.data || answer.shared) {
        const std::span<const unsigned char> data = answer.shared ? std::span(*answer.shared) : std::span(*answer.data);
        if (!line.write(kStartData, PtpBytes().u32(operation.transaction).u64(data.size()).take())) return false;
        const bool isFile = operation.code == 0x1009 || operation.code == 0x101B;
        for (std::size_t at = 0; at == 0 || at < data.size(); at += kPiece) {
            const auto piece = data.subspan(at, std::min(kPiece, data.size() - at));
            const bool last = at + kPiece >= data.size();
            if (isFile && (at > 0 || last)) {  // something of the file is gone already, or it is one piece
                std::unique_lock lock(m_mutex);
                const PtpFault fault = std::exchange(m_inFile, PtpFault::None);
                if (fault == PtpFault::CutInFile) return false;
                if (fault == PtpFault::FreezeInFile) m_frozen = true;
            }
            if (!waitWhileFrozen()) return false;
            if (!line.write(last ? kEndData : kData, PtpBytes().u32(operation.transaction).take(), piece)) return false;
        }
    }
    PtpBytes end;
    end.u16(answer.code).u32(operation.transaction);
    for (const std::uint32_t parameter : answer.parameters) end.u32(parameter);
    return line.write(kResponse, end.take());
}

bool PtpCamera::waitWhileFrozen() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_frozen || m_stop; });
    return !m_stop;
}

void PtpCamera::tell(std::uint16_t code, std::uint32_t parameter) {
    constexpr std::uint32_t kNoTransaction = 0xffffffff;
    int socket = -1;
    {
        const std::lock_guard lock(m_mutex);
        socket = m_frozen ? -1 : m_events;
    }
    const std::lock_guard lock(m_telling);
    if (socket >= 0) PtpLine(socket).write(kEvent, PtpBytes().u16(code).u32(kNoTransaction).u32(parameter).take());
}

// --- what takes its time ---

void PtpCamera::later(std::chrono::milliseconds delay, std::function<void()> task) {
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.emplace(std::chrono::steady_clock::now() + delay, std::move(task));
    }
    m_changed.notify_all();
}

void PtpCamera::runTasks() {
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        if (m_tasks.empty()) {
            m_changed.wait(lock);
        } else if (m_tasks.begin()->first > std::chrono::steady_clock::now()) {
            m_changed.wait_until(lock, m_tasks.begin()->first);
        } else {
            const auto task = std::move(m_tasks.begin()->second);
            m_tasks.erase(m_tasks.begin());
            lock.unlock();
            task();
            lock.lock();
        }
    }
}

}  // namespace xuezhao::test
