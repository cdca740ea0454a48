#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// One thing that a camera can be set to.
struct CameraSetting {
    std::string name;                  ///< "iso", "aperture", "shutter", "whitebalance", "target"
    std::string value;                 ///< in the camera's own words; of "target": "card" or "memory"
    std::vector<std::string> choices;  ///< empty: any value, or not known
    bool readOnly = false;

    friend bool operator==(const CameraSetting&, const CameraSetting&) = default;
};

/// What a camera says of itself besides pictures. What it does not say is absent.
struct CameraCondition {
    std::optional<int> batteryPercent;         ///< 0-100
    std::optional<std::int64_t> freePictures;  ///< the card has room for so many
    std::optional<std::int64_t> freeMegabytes;
    std::vector<CameraSetting> settings;

    friend bool operator==(const CameraCondition&, const CameraCondition&) = default;
};

}  // namespace xuezhao
