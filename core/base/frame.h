#pragma once

#include "core/base/image.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace xuezhao {

using SteadyTime = std::chrono::steady_clock::time_point;
using WallTime = std::chrono::system_clock::time_point;

/// A preview picture from a camera. It may be dropped on its way.
struct Frame {
    Image image;
    std::uint64_t number = 0;  ///< counts up from 1 within one run of one camera; gaps are drops
    SteadyTime taken{};
};

/// The bytes of a file as they came, shared and unchanged.
using Bytes = std::shared_ptr<const std::vector<unsigned char>>;

/// What the shutter brought. It is never dropped.
struct Still {
    std::uint64_t request = 0;  ///< the number of the request that it answers
    Bytes original;             ///< the file as the camera gave it, or the sensor's pixels as lossless PNG
    std::string extension;      ///< of the original, lower case with the dot: ".jpg", ".png"
    WallTime taken{};
};

}  // namespace xuezhao
