#pragma once

#include "core/base/frame.h"
#include "tests/support/ptp_camera/ptp_line.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace xuezhao::test {

/// What a capture, or the camera, does wrong. The rows of faultNames() name them for scripts.
enum class PtpFault {
    None,
    Busy,            ///< refuses the shutter three times with "Device busy", then works
    AlwaysBusy,      ///< refuses the shutter for ever
    CardFull,        ///< tells "Store full" instead of a file
    CardFullAtOnce,  ///< refuses the shutter with "Store full"
    Refused,         ///< refuses the shutter with "General error"
    EventLost,       ///< takes the picture and tells nobody
    EventLate,       ///< tells of the file after `late`
    EventTwice,      ///< tells of the file twice
    CutInFile,       ///< closes the connection in the middle of the file, once
    CutAtShutter,    ///< closes the connection instead of answering the shutter
    Freeze,          ///< answers nothing any more, from the shutter on, until it is thawed
    FreezeInFile,    ///< the same, in the middle of the file
    WithRaw,         ///< a RAW file comes before the JPEG
    RawOnly,         ///< a RAW file comes alone
};
std::optional<PtpFault> faultOf(std::string_view name);

/// Which maker's profile it speaks.
enum class PtpProfile {
    Plain,  ///< PTP as it is standardised: no live view
    Nikon,  ///< live view, and the picture in the camera's memory
};

/// What it photographs: called for each capture, and for each live picture, on its own threads.
struct PtpPictures {
    std::function<Bytes()> still;
    std::function<Bytes()> live;  ///< empty: none, also with a profile that has live view
};

/// A PTP/IP camera on the loopback interface. Safe from any thread.
class PtpCamera {
public:
    /// \param port  0: one that is free
    PtpCamera(PtpPictures pictures, PtpProfile profile = PtpProfile::Plain, int port = 0);
    ~PtpCamera();
    PtpCamera(const PtpCamera&) = delete;
    PtpCamera& operator=(const PtpCamera&) = delete;

    int port() const { return m_port; }

    /// What the next captures do wrong, one each, in this order.
    void script(std::vector<PtpFault> faults);
    /// Somebody presses the camera's own shutter.
    void pressShutter();
    /// The line breaks; connecting again works unless `off`.
    void cut();
    /// Nobody can connect while it is off.
    void switchOff(bool off);
    /// Stops to answer, or begins again.
    void freeze(bool frozen);

    std::uint32_t property(std::uint16_t code) const;
    void setProperty(std::uint16_t code, std::uint32_t value);

    int captures() const { return m_captures; }  ///< pictures that were taken
    int connections() const { return m_connections; }

    std::chrono::milliseconds exposure{50};  ///< from the shutter to the file; set before the first connection
    std::chrono::milliseconds late{800};     ///< see EventLate; likewise

    static constexpr std::uint16_t kBattery = 0x5001, kWhiteBalance = 0x5005, kAperture = 0x5007, kShutter = 0x500D,
                                   kIso = 0x500F;

private:
    struct Object {
        std::string name;
        Bytes bytes;
        std::uint32_t parent = 0;
        std::uint32_t store = 0;
    };
    struct Property {
        unsigned type;
        bool writable;
        std::uint32_t value;
        std::vector<std::uint32_t> choices;
    };
    /// One answer: a response code, its parameters, and data where there is some.
    struct Answer {
        std::uint16_t code;
        std::optional<std::vector<unsigned char>> data = std::nullopt;
        std::vector<std::uint32_t> parameters = {};
        Bytes shared = nullptr;  ///< data too large to be copied
    };
    struct Operation {
        std::uint16_t code = 0;
        std::uint32_t transaction = 0;
        std::vector<std::uint32_t> parameters;
        std::vector<unsigned char> data;
        std::uint32_t parameter(std::size_t index) const { return index < parameters.size() ? parameters[index] : 0; }
    };

    void listen();
    void serve(int socket);
    void serveCommands(PtpLine& line);
    std::optional<Operation> readOperation(PtpLine& line);
    bool reply(PtpLine& line, const Operation& operation, const Answer& answer);
    Answer perform(const Operation& operation);
    Answer performNikon(const Operation& operation);
    Answer press(bool toMemory);
    void expose(PtpFault fault, bool toMemory);
    std::uint32_t add(const std::string& extension, bool toMemory);
    void tell(std::uint16_t code, std::uint32_t parameter = 0);
    Answer deviceInfo() const;
    Answer storageInfo() const;
    Answer objectHandles(std::uint32_t parent) const;
    Answer objectInfo(std::uint32_t handle) const;
    Answer describe(std::uint16_t code) const;
    Answer setValue(const Operation& operation);
    bool waitWhileFrozen();
    void later(std::chrono::milliseconds delay, std::function<void()> task);
    void runTasks();

    const PtpPictures m_pictures;
    const PtpProfile m_profile;
    int m_listener = -1;
    int m_port = 0;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    // Under the mutex:
    std::deque<PtpFault> m_script;
    std::map<std::uint32_t, Object> m_objects;
    std::map<std::uint16_t, Property> m_properties;
    std::multimap<std::chrono::steady_clock::time_point, std::function<void()>> m_tasks;
    std::vector<int> m_sockets;
    int m_commands = -1;  ///< the socket of the newest command connection
    int m_events = -1;
    std::uint32_t m_nextHandle = 0x2001;
    int m_nextName = 1;
    int m_busy = 0;
    bool m_frozen = false, m_off = false, m_stop = false, m_live = false;
    PtpFault m_inFile = PtpFault::None;  ///< what happens in the middle of the next file

    std::mutex m_telling;
    std::atomic<int> m_captures{0}, m_connections{0};
    std::thread m_taskThread, m_listenThread;
    std::vector<std::thread> m_lines;  ///< of the listening thread
};

}  // namespace xuezhao::test
