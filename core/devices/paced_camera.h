#pragma once

#include "core/devices/camera.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace xuezhao {

/// Where a camera without a lens gets its pictures from. Called on the camera's thread, except nextSubject().
class PictureSource {
public:
    virtual ~PictureSource() = default;

    /// Called once before all others. An error is final.
    /// \param trouble  tells a passing trouble, for example a file that is passed over; on the camera's thread, at
    ///                 any time
    virtual Result<void> open(const std::function<void(Error)>& trouble) = 0;
    /// The picture to show at this time; empty: none.
    virtual Image frame(SteadyTime now) = 0;
    /// The still of the moment `asked`; number and time of day are filled in by the camera.
    virtual Result<Still> still(SteadyTime asked) = 0;
    /// The size of stills once known.
    virtual cv::Size stillSize() const = 0;
    virtual void nextSubject(SteadyTime now) = 0;  ///< any thread
};

/// A camera over a PictureSource: its thread, its pace, its answers.
class PacedCamera final : public Camera {
public:
    PacedCamera(CameraInfo info, std::unique_ptr<PictureSource> source, double framesPerSecond);
    ~PacedCamera() override;

    CameraInfo info() const override;
    void start(CameraEvents events) override;
    void requestStill(std::uint64_t request) override;
    void nextSubject() override;

private:
    struct Request {
        std::uint64_t number;
        SteadyTime asked;
        WallTime taken;
    };
    void run();
    void answer(const Request& request);
    void refuseAll(const Error& error);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    CameraInfo m_info;               ///< under the lock
    std::deque<Request> m_requests;  ///< under the lock
    bool m_stop = false;             ///< under the lock
    CameraEvents m_events;
    const std::unique_ptr<PictureSource> m_source;
    const std::chrono::nanoseconds m_period;
    std::thread m_thread;
};

}  // namespace xuezhao
