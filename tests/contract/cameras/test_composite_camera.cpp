// Two cameras as one: each is lost and comes back alone.

#include "core/devices/camera_table.h"
#include "core/devices/composite_camera.h"
#include "tests/contract/cameras/camera_log.h"

#include <gtest/gtest.h>

#include <memory>

namespace xuezhao {
namespace {

using test::CameraLog;

/// A camera whose events the test tells.
class PuppetCamera final : public Camera {
public:
    PuppetCamera(std::string spec, CameraEvents& events, std::vector<std::uint64_t>& requests)
        : m_spec(std::move(spec)), m_events(events), m_requests(requests) {}
    CameraInfo info() const override { return {m_spec, "Camera " + m_spec, {4, 3}, {8, 6}}; }
    void start(CameraEvents events) override { m_events = std::move(events); }
    void requestStill(std::uint64_t request) override { m_requests.push_back(request); }

private:
    const std::string m_spec;
    CameraEvents& m_events;
    std::vector<std::uint64_t>& m_requests;
};

class Composite : public testing::Test {
protected:
    void SetUp() override { camera->start(log.events()); }
    const DeviceStatus& status() const { return log.statuses.back(); }

    CameraLog log;
    CameraEvents preview, stills;
    std::vector<std::uint64_t> previewRequests, stillRequests;
    std::unique_ptr<Camera> camera =
        makeCompositeCamera(std::make_unique<PuppetCamera>("usb:A", preview, previewRequests),
                            std::make_unique<PuppetCamera>("ptp", stills, stillRequests));
};

TEST_F(Composite, TakesFramesFromTheFirstAndStillsFromTheSecond) {
    EXPECT_EQ(camera->info().spec, "usb:A+ptp");
    EXPECT_EQ(camera->info().title, "Camera usb:A + Camera ptp");
    preview.frame({{}, 1, {}});
    stills.frame({{}, 1, {}});
    EXPECT_EQ(log.frameCount, 1u);
    camera->requestStill(5);
    EXPECT_EQ(stillRequests, (std::vector<std::uint64_t>{5}));
    EXPECT_TRUE(previewRequests.empty());
    stills.still({5, nullptr, ".jpg", {}});
    stills.extraStill({0, nullptr, ".jpg", {}}, ExtraStill::Late);
    EXPECT_EQ(log.stills.size(), 1u);
    EXPECT_EQ(log.extras.size(), 1u);
}

TEST_F(Composite, IsReadyWhenBothAreAndSaysWhatIsWrongWithEither) {
    const Error lost{ErrorId::CameraLost, "A", {}}, missing{ErrorId::CameraMissing, "B", {}};
    preview.status({DeviceState::Ready, {}});
    EXPECT_EQ(status().state, DeviceState::Starting);
    stills.status({DeviceState::Ready, Error{ErrorId::CameraNoLiveView, {}, {}}});
    EXPECT_EQ(status().state, DeviceState::Ready);
    EXPECT_FALSE(status().error) << "the other one shows the picture";
    preview.status({DeviceState::Retrying, lost});
    EXPECT_EQ(status().state, DeviceState::Retrying);
    EXPECT_EQ(status().error, lost);
    stills.status({DeviceState::Failed, missing});
    EXPECT_EQ(status().state, DeviceState::Failed);
    EXPECT_EQ(status().error, missing);
    stills.status({DeviceState::Ready, {}});
    EXPECT_EQ(status().state, DeviceState::Retrying);
    EXPECT_EQ(status().error, lost);
    preview.status({DeviceState::Ready, {}});
    EXPECT_EQ(status().state, DeviceState::Ready);
    EXPECT_FALSE(status().error);
}

TEST(CompositeSpecs, AreTwoSpecsWithAPlusSignBetween) {
    const auto stage = std::make_shared<VirtualStage>();
    for (const char* spec : {"virtual+folder:/nowhere", "usb:C922+ Pro+ptp:10.0.0.7", "usb+ptp", "usb:A+folder:/x+y"}) {
        const auto camera = makeCamera(spec, stage);
        ASSERT_TRUE(camera.ok()) << spec;
        EXPECT_EQ((*camera)->info().spec, spec);
    }
    for (const char* spec : {"usb+", "+ptp", "usb+nothing", "usb+ptp:host:x"}) {
        const auto camera = makeCamera(spec, stage);
        EXPECT_FALSE(camera.ok() && (*camera)->info().spec.find("ptp") != std::string::npos) << spec;
    }
    EXPECT_TRUE(isRealCamera("usb:A+ptp"));
    EXPECT_FALSE(isRealCamera("virtual+folder:/x")) << "its people are drawn";
}

}  // namespace
}  // namespace xuezhao
