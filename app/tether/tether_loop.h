#pragma once

#include "app/tether/channel.h"
#include "app/tether/gphoto_camera.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao::tether {

/// The helper at work: one camera, from Open until Quit or until it is lost.
class TetherLoop {
public:
    explicit TetherLoop(Channel& channel);
    void run();

private:
    using Clock = std::chrono::steady_clock;
    /// So long the helper may say nothing while it connects: a full card is listed.
    static constexpr std::chrono::seconds kQuietOpening{20};

    /// A still that was asked for and is not answered.
    struct Pending {
        std::uint64_t request;
        Clock::time_point deadline;
        Clock::time_point nextTry;
        bool triggered = false;
        bool searched = false;
        std::optional<Clock::time_point> rawSince = {};  ///< a file came that is no JPEG; one may follow
        /// Files that came while an older request may still be owed its own; the newest is the answer.
        std::vector<Taken> candidates = {};
        Clock::time_point decideAt{};
    };
    /// A file that was told, to know it again when its event comes twice.
    struct Known {
        CameraFilePlace place;
        std::size_t hash;
    };

    Result<void> open(const Open& command);
    Result<void> obey(const Command& command);
    Result<void> turn();
    Result<void> press();
    Result<void> listen();
    Result<void> fileAdded(const CameraFilePlace& place);
    Result<Bytes> download(const CameraFilePlace& place, Clock::time_point until);
    Result<void> search();
    Result<void> timesUp();
    Result<void> look();
    Result<void> inquire();
    void decide();
    void fail(Error error);
    void tell(std::string name, Bytes file);
    void alive(std::chrono::milliseconds quiet);
    bool isKnown(const CameraFilePlace& place, const Bytes& file);

    Channel& m_channel;
    GphotoCamera m_camera;
    bool m_open = false;
    bool m_liveView = false;
    std::string m_port;
    std::chrono::milliseconds m_patience{};
    std::optional<Pending> m_pending;
    std::optional<std::uint64_t> m_overdue;  ///< a request that was given up and whose file may still come
    Clock::time_point m_overdueUntil{};
    std::deque<Known> m_known;
    std::optional<CameraFilePlace> m_last;  ///< of the last picture
    std::optional<CameraCondition> m_told;
    Clock::time_point m_nextNews{}, m_nextPreview{}, m_nextPing{}, m_nextCondition{}, m_nextAlive{};
    Clock::time_point m_previewSince{};  ///< when the last live picture came
};

}  // namespace xuezhao::tether
