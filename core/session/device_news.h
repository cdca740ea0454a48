#pragma once

#include "core/base/frame.h"
#include "core/devices/device_status.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// What a line of the station's diary is about.
enum class DeviceRole { Camera, Reader, Disk };

/// A device as the diagnostics see it. Nothing in it is personal data.
struct DeviceReport {
    DeviceRole role = DeviceRole::Camera;
    std::string title;
    DeviceStatus status;
    std::optional<WallTime> since;  ///< when it came into its state; nothing: it has told nothing yet
    bool seen = false;              ///< it has been ready
    int losses = 0;                 ///< how often it was ready and then was not
    std::uint64_t read = 0;         ///< scans of a reader
};

/// Preview pictures since the start.
struct FrameCounts {
    std::uint64_t produced = 0;  ///< that the camera sent
    std::uint64_t analysed = 0;
    std::uint64_t dropped = 0;  ///< not measured since the next one had come
};

/// Stills since the start. Every one asked for is received or has failed in the end.
struct StillCounts {
    std::uint64_t asked = 0;
    std::uint64_t received = 0;
    std::uint64_t failed = 0;
    std::uint64_t saved = 0;  ///< captures committed; of a burst one still is kept
};

/// Something that happened to a device or was saved.
struct DeviceEvent {
    WallTime when{};
    DeviceRole role = DeviceRole::Camera;
    std::string title;
    DeviceState state = DeviceState::Ready;
    std::optional<Error> error;
    std::string serial = {};  ///< of a capture that was saved; then the following is how long it took
    double milliseconds = 0;
};

/// The last events, newest first. Never changed once it is made: views share it.
using DeviceEvents = std::shared_ptr<const std::vector<DeviceEvent>>;

}  // namespace xuezhao
