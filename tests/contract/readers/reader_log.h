#pragma once

#include "core/devices/identity_reader.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace xuezhao {

/// What a reader told. The conditions of waitFor() are asked under its lock.
struct ReaderLog {
    ReaderEvents events() {
        return {[this](IdentityScan scan) { add([&] { scans.push_back(std::move(scan)); }); },
                [this](DeviceStatus status) { add([&] { statuses.push_back(std::move(status)); }); }};
    }
    bool waitFor(const std::function<bool()>& holds) {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, std::chrono::seconds(20), holds);
    }
    bool isReady() const { return !statuses.empty() && statuses.back().state == DeviceState::Ready; }
    /// The last status is this one, for this reason.
    bool says(DeviceState state, ErrorId why) const {
        return !statuses.empty() && statuses.back().state == state && statuses.back().error &&
               statuses.back().error->id == why;
    }

    std::mutex mutex;
    std::condition_variable changed;
    std::vector<IdentityScan> scans;
    std::vector<DeviceStatus> statuses;

private:
    template <typename Change>
    void add(Change change) {
        {
            const std::lock_guard lock(mutex);
            change();
        }
        changed.notify_all();
    }
};

}  // namespace xuezhao
