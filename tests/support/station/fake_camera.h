#pragma once

#include "core/devices/camera.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace xuezhao {

/// What a test makes of its camera, from the test's thread.
struct CameraScript {
    enum class Stills {
        Give,
        Hold,  ///< never answered
        Fail,
        Late,   ///< answered when the script says something else
        Twice,  ///< against the contract
    };

    std::mutex lock;
    Image picture;  ///< of the frames; an empty one: no frames
    Bytes still;    ///< PNG
    Stills stills = Stills::Give;
    DeviceStatus status{DeviceState::Ready, std::nullopt};
    std::deque<std::pair<Still, ExtraStill>> extras;  ///< to be told, oldest first
    int requests = 0;
    int left = 0;  ///< calls of nextSubject()
    std::uint64_t lastRequest = 0;
};

/// A camera that does what its script says, on a thread of its own.
class FakeCamera final : public Camera {
public:
    explicit FakeCamera(std::shared_ptr<CameraScript> script) : m_script(std::move(script)) {}
    ~FakeCamera() override {
        {
            const std::lock_guard lock(m_lock);
            m_stop = true;
        }
        m_changed.notify_all();
        if (m_thread.joinable()) m_thread.join();
    }

    CameraInfo info() const override { return {"fake", "Fake camera", {1280, 960}, {1280, 960}}; }

    void start(CameraEvents events) override {
        m_thread = std::thread([this, tell = std::move(events)] { run(tell); });
    }

    void requestStill(std::uint64_t request) override {
        const std::lock_guard lock(m_lock);
        m_requests.push_back(request);
        m_changed.notify_all();
    }

    void nextSubject() override {
        const std::lock_guard lock(m_script->lock);
        ++m_script->left;
    }

private:
    void run(const CameraEvents& tell) {
        std::optional<DeviceState> told;
        std::deque<std::uint64_t> late;
        for (std::uint64_t number = 1;; ++number) {
            std::deque<std::uint64_t> requests;
            {
                std::unique_lock lock(m_lock);
                m_changed.wait_for(lock, std::chrono::milliseconds(15),
                                   [this] { return m_stop || !m_requests.empty(); });
                if (m_stop) return;
                requests.swap(m_requests);
            }
            CameraScript copy;
            {
                const std::lock_guard lock(m_script->lock);
                copy.picture = m_script->picture;
                copy.still = m_script->still;
                copy.stills = m_script->stills;
                copy.status = m_script->status;
                copy.extras.swap(m_script->extras);
                m_script->requests += static_cast<int>(requests.size());
                if (!requests.empty()) m_script->lastRequest = requests.back();
            }
            if (told != copy.status.state) tell.status(copy.status);
            told = copy.status.state;
            if (copy.stills == CameraScript::Stills::Late) {
                late.insert(late.end(), requests.begin(), requests.end());
                requests.clear();
            } else {
                requests.insert(requests.begin(), late.begin(), late.end());
                late.clear();
            }
            for (const std::uint64_t request : requests) {
                if (copy.stills == CameraScript::Stills::Fail) tell.stillFailed(request, {ErrorId::CameraLost, {}, {}});
                const int times = copy.stills == CameraScript::Stills::Give    ? 1
                                  : copy.stills == CameraScript::Stills::Twice ? 2
                                                                               : 0;
                for (int i = 0; i < times; ++i)
                    tell.still({request, copy.still, ".png", std::chrono::system_clock::now()});
            }
            for (auto& [still, why] : copy.extras) tell.extraStill(std::move(still), why);
            if (!copy.picture.empty() && copy.status.state == DeviceState::Ready) {
                tell.frame({copy.picture, number, std::chrono::steady_clock::now()});
            }
        }
    }

    const std::shared_ptr<CameraScript> m_script;
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::deque<std::uint64_t> m_requests;
    bool m_stop = false;
    std::thread m_thread;
};

}  // namespace xuezhao
