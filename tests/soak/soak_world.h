#pragma once

#include "core/session/station_controller.h"
#include "tests/support/station/fake_camera.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace xuezhao::soak {

using Random = std::mt19937;
using Seconds = std::chrono::duration<double>;  ///< of the capture day

/// The station's devices and disk as faults find them. Window thread.
struct World {
    std::shared_ptr<CameraScript> camera = std::make_shared<CameraScript>();
    Image person, nobody;  ///< before the camera
    Bytes still, damaged;
    std::function<void(const std::string& number)> present;  ///< a card or code at the reader
    std::function<void()> restart;                           ///< the program ends in order and is started again
    std::function<std::string(Random&)> someNumber;          ///< of somebody in the roster
    StationController* station = nullptr;                    ///< the one that runs now
};

/// A kind of fault. One row, one fault: what begins it and what ends it again. `end` is always called, in any order
/// with other faults, and brings back what is right.
struct FaultRow {
    const char* name;
    int weight;           ///< how often beside the others
    Seconds least, most;  ///< how long it lasts
    void (*begin)(World& world, Random& random);
    void (*end)(World& world);
};

/// All faults. A simulator of another device joins with its rows.
const std::vector<FaultRow>& faultTable();

}  // namespace xuezhao::soak
