#include "core/devices/composite_camera.h"

#include <array>
#include <mutex>
#include <utility>

namespace xuezhao {
namespace {

/// The further from working, the larger.
int badness(DeviceState state) {
    switch (state) {
        case DeviceState::Ready: return 0;
        case DeviceState::Starting: return 1;
        case DeviceState::Absent: return 2;
        case DeviceState::Retrying: return 3;
        case DeviceState::Failed: return 4;
    }
    return 4;
}

class CompositeCamera final : public Camera {
public:
    CompositeCamera(std::unique_ptr<Camera> preview, std::unique_ptr<Camera> stills)
        : m_preview(std::move(preview)), m_stills(std::move(stills)) {}

    CameraInfo info() const override {
        const CameraInfo preview = m_preview->info();
        CameraInfo info = m_stills->info();
        info.spec = preview.spec + '+' + info.spec;
        info.title = preview.title + " + " + info.title;
        info.frameSize = preview.frameSize;
        return info;
    }

    void start(CameraEvents events) override {
        m_events = std::move(events);
        // What the other half of each camera brings is nobody's: the preview is asked for no stills.
        m_preview->start({
            [this](Frame frame) { m_events.frame(std::move(frame)); },
            [](const Still&) {},
            [](std::uint64_t, const Error&) {},
            [this](const DeviceStatus& status) { changed(0, status); },
        });
        m_stills->start({
            [](const Frame&) {},
            [this](Still still) { m_events.still(std::move(still)); },
            [this](std::uint64_t request, Error error) { m_events.stillFailed(request, std::move(error)); },
            [this](DeviceStatus status) {
                // That it shows no picture itself is why there is another one.
                if (status.error && status.error->id == ErrorId::CameraNoLiveView) status.error.reset();
                changed(1, status);
            },
            [this](Still still, ExtraStill why) {
                if (m_events.extraStill) m_events.extraStill(std::move(still), why);
            },
        });
    }

    void requestStill(std::uint64_t request) override { m_stills->requestStill(request); }

    void nextSubject() override {
        m_preview->nextSubject();
        m_stills->nextSubject();
    }

    void change(const std::string& setting, const std::string& value) override { m_stills->change(setting, value); }

private:
    void changed(std::size_t which, const DeviceStatus& status) {
        const std::lock_guard lock(m_mutex);  // held while telling: the statuses of two threads keep their order
        m_statuses[which] = status;
        const DeviceStatus& other = m_statuses[1 - which];
        const bool worse = badness(other.state) > badness(status.state);
        DeviceStatus both = worse ? other : status;
        if (!both.error) both.error = other.error;
        m_events.status(both);
    }

    CameraEvents m_events;
    std::mutex m_mutex;
    std::array<DeviceStatus, 2> m_statuses{DeviceStatus{DeviceState::Starting, {}},
                                           DeviceStatus{DeviceState::Starting, {}}};
    // They end first, and with them their calls.
    const std::unique_ptr<Camera> m_preview;
    const std::unique_ptr<Camera> m_stills;
};

}  // namespace

std::unique_ptr<Camera> makeCompositeCamera(std::unique_ptr<Camera> preview, std::unique_ptr<Camera> stills) {
    return std::make_unique<CompositeCamera>(std::move(preview), std::move(stills));
}

}  // namespace xuezhao
