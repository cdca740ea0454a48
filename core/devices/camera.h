#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
#include "core/devices/camera_locks.h"
#include "core/devices/device_status.h"
#include "core/tether/camera_condition.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace xuezhao {

/// How the camera is mounted: a quarter turn is its orientation, not an edit.
enum class Mount { Level, Quarter90, Quarter270 };

/// Why there is a still that nobody asked for.
enum class ExtraStill {
    OwnShutter,  ///< somebody pressed the camera's own shutter just now
    Late,        ///< it was taken some time ago: after its request had failed, or while the camera was lost
};

/// What a camera tells. Every function is called on the camera's own thread and must return at once.
struct CameraEvents {
    std::function<void(Frame)> frame;
    std::function<void(Still)> still;
    std::function<void(std::uint64_t request, Error)> stillFailed;
    std::function<void(DeviceStatus)> status;
    /// A still that answers no request and must not be lost; its request is 0. May be empty.
    std::function<void(Still, ExtraStill)> extraStill = {};
};

/// What a camera is, for people and records.
struct CameraInfo {
    std::string spec;    ///< what makes it again: "virtual", "usb:Logitech BRIO", "replay:/path"
    std::string title;   ///< for the status line: "Logitech BRIO"
    cv::Size frameSize;  ///< 0x0 until the first frame
    cv::Size stillSize;
    /// Has a shutter, and perhaps a flash, that need their time: no bursts.
    bool oneAtATime = false;
    CameraCondition condition = {};     ///< a status tells when it changed
    std::vector<LockState> locks = {};  ///< what the camera lets be held; empty without a connection
};

/// A source of frames and stills. It owns its thread; calls return at once and may come from any thread.
/// A requested still is answered exactly once, by `still` or `stillFailed`, also after a loss.
class Camera {
public:
    virtual ~Camera() = default;  ///< stops, joins its thread; no event after it

    virtual CameraInfo info() const = 0;

    /// Begins to deliver. Called once.
    virtual void start(CameraEvents events) = 0;

    /// Asks for a still. The number comes back with the answer.
    virtual void requestStill(std::uint64_t request) = 0;

    /// The person before the camera is done and another one comes. A camera that draws or replays people
    /// brings its next one; to a real camera this means nothing.
    virtual void nextSubject() {}

    /// Sets what info().condition names; a change comes as a status, a refusal as one with an error.
    virtual void change(const std::string& /*setting*/, const std::string& /*value*/) {}

    /// Holds what the camera has chosen just now, or lets it choose again, and remembers that for this camera. The
    /// outcome is in info() at the next status.
    virtual void setLock(CameraLock, bool /*held*/) {}
};

}  // namespace xuezhao
