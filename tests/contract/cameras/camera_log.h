#pragma once

#include "core/devices/camera.h"

#include <QCoreApplication>

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace xuezhao::test {

/// Everything that a camera told, safe to read while it tells more. Make it before the camera: it must live longer.
class CameraLog {
public:
    CameraEvents events() {
        return {
            [this](Frame frame) {
                add([&] {
                    frames.push_back(std::move(frame));
                    keepFew();
                });
            },
            [this](Still still) {
                add([&] {
                    ++answers[still.request];
                    stills.push_back(std::move(still));
                });
            },
            [this](std::uint64_t request, Error error) {
                add([&] {
                    ++answers[request];
                    failures.emplace_back(request, std::move(error));
                });
            },
            [this](DeviceStatus status) { add([&] { statuses.push_back(std::move(status)); }); },
            [this](Still still, ExtraStill why) { add([&] { extras.emplace_back(std::move(still), why); }); },
        };
    }

    /// Runs the event loop until the condition holds; false after the time.
    bool waitFor(const std::function<bool()>& holds, std::chrono::milliseconds atMost = std::chrono::seconds(20)) {
        const auto end = std::chrono::steady_clock::now() + atMost;
        while (std::chrono::steady_clock::now() < end) {
            QCoreApplication::processEvents();
            {
                const std::lock_guard lock(mutex);
                if (holds()) return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return false;
    }
    bool waitForFrames(std::uint64_t count) {
        return waitFor([&] { return frameCount >= count; });
    }

    std::mutex mutex;
    // Under the mutex:
    std::vector<Frame> frames;  ///< the last few
    std::uint64_t frameCount = 0;
    bool numbersRise = true;
    std::vector<Still> stills;
    std::vector<std::pair<Still, ExtraStill>> extras;
    std::vector<std::pair<std::uint64_t, Error>> failures;
    std::map<std::uint64_t, int> answers;
    std::vector<DeviceStatus> statuses;
    std::uint64_t eventCount = 0;  ///< of every kind

private:
    template <typename Change>
    void add(Change change) {
        const std::lock_guard lock(mutex);
        ++eventCount;
        change();
    }
    void keepFew() {
        numbersRise = numbersRise && frames.back().number == ++frameCount;
        if (frames.size() > 8) frames.erase(frames.begin());
    }
};

}  // namespace xuezhao::test
