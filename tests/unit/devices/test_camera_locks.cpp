#include "core/devices/camera_locks.h"
#include "core/devices/camera_memory.h"
#include "core/devices/v4l2_controls.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <linux/v4l2-controls.h>

#include <fstream>
#include <map>
#include <utility>
#include <vector>

namespace xuezhao {
namespace {

/// What a usual UVC camera does: no plain automatic exposure, values refused while the camera chooses them.
class UvcControls final : public CameraControls {
public:
    struct Camera {
        std::map<std::uint32_t, int> values{{V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_APERTURE_PRIORITY},
                                            {V4L2_CID_EXPOSURE_ABSOLUTE, 156},
                                            {V4L2_CID_AUTO_WHITE_BALANCE, 1},
                                            {V4L2_CID_WHITE_BALANCE_TEMPERATURE, 5200}};
        bool refuseValues = false;
    };
    explicit UvcControls(Camera& camera) : m_camera(camera) {}

    std::optional<Range> range(std::uint32_t control) override {
        if (!m_camera.values.contains(control)) return std::nullopt;
        if (control == V4L2_CID_EXPOSURE_ABSOLUTE) return Range{3, 2047};
        if (control == V4L2_CID_WHITE_BALANCE_TEMPERATURE) return Range{2800, 6500};
        return Range{0, 3};
    }
    std::optional<int> get(std::uint32_t control) override {
        const auto found = m_camera.values.find(control);
        return found == m_camera.values.end() ? std::nullopt : std::optional(found->second);
    }
    bool set(std::uint32_t control, int value) override {
        const auto known = range(control);
        if (!known || value < known->least || value > known->most) return false;
        if (control == V4L2_CID_EXPOSURE_AUTO && value == V4L2_EXPOSURE_AUTO) return false;
        const bool choosing =
            control == V4L2_CID_EXPOSURE_ABSOLUTE
                ? m_camera.values[V4L2_CID_EXPOSURE_AUTO] != V4L2_EXPOSURE_MANUAL
                : control == V4L2_CID_WHITE_BALANCE_TEMPERATURE && m_camera.values[V4L2_CID_AUTO_WHITE_BALANCE] != 0;
        if (choosing || (m_camera.refuseValues && known->most > 3)) return false;
        m_camera.values[control] = value;
        return true;
    }

private:
    Camera& m_camera;
};

TEST(CameraLocks, AreThoseThatTheCameraHas) {
    UvcControls::Camera camera;
    CameraLocks locks(std::make_unique<UvcControls>(camera));
    ASSERT_EQ(locks.states().size(), 2u) << "no focus";
    EXPECT_EQ(locks.states()[0], (LockState{CameraLock::Exposure, false, 156}));
    EXPECT_EQ(locks.states()[1], (LockState{CameraLock::WhiteBalance, false, 5200}));
    EXPECT_FALSE(locks.hold(CameraLock::Focus));
    EXPECT_FALSE(locks.free(CameraLock::Focus));
    EXPECT_TRUE(CameraLocks(nullptr).states().empty());
}

TEST(CameraLocks, HoldWhatTheCameraHasChosenAndLetItChooseAgain) {
    UvcControls::Camera camera;
    CameraLocks locks(std::make_unique<UvcControls>(camera));
    camera.values[V4L2_CID_EXPOSURE_ABSOLUTE] = 250;  // it has chosen anew since
    EXPECT_EQ(locks.hold(CameraLock::Exposure), 250);
    EXPECT_EQ(camera.values[V4L2_CID_EXPOSURE_AUTO], V4L2_EXPOSURE_MANUAL);
    EXPECT_TRUE(locks.states()[0].held);
    EXPECT_TRUE(locks.free(CameraLock::Exposure));
    EXPECT_EQ(camera.values[V4L2_CID_EXPOSURE_AUTO], V4L2_EXPOSURE_APERTURE_PRIORITY);
    EXPECT_FALSE(locks.states()[0].held);
}

TEST(CameraLocks, ARefusalLeavesTheCameraChoosing) {
    UvcControls::Camera camera;
    camera.refuseValues = true;
    CameraLocks locks(std::make_unique<UvcControls>(camera));
    EXPECT_FALSE(locks.hold(CameraLock::WhiteBalance));
    EXPECT_EQ(camera.values[V4L2_CID_AUTO_WHITE_BALANCE], 1);
    EXPECT_FALSE(locks.states()[1].held);
}

TEST(CameraLocks, AreRestoredInsideWhatTheCameraAllows) {
    UvcControls::Camera camera;
    camera.values[V4L2_CID_AUTO_WHITE_BALANCE] = 0;  // somebody else's setting
    CameraLocks locks(std::make_unique<UvcControls>(camera));
    EXPECT_TRUE(locks.states()[1].held);
    locks.restore({{CameraLock::Exposure, 99999}, {CameraLock::Focus, 3}});
    EXPECT_EQ(camera.values[V4L2_CID_EXPOSURE_ABSOLUTE], 2047);
    EXPECT_EQ(camera.values[V4L2_CID_AUTO_WHITE_BALANCE], 1) << "not remembered: free";
}

TEST(CameraMemory, IsKeptForEachCamera) {
    const test::TempFolder folder;
    const QString file = QString::fromStdString((folder / "cameras.ini").string());
    CameraMemory(file).hold("HD Pro / 920 ü", CameraLock::Exposure, 250);
    CameraMemory(file).hold("HD Pro / 920 ü", CameraLock::Focus, 30);
    CameraMemory(file).hold("Other", CameraLock::Focus, 1);
    CameraMemory(file).free("HD Pro / 920 ü", CameraLock::Focus);
    EXPECT_EQ(CameraMemory(file).held("HD Pro / 920 ü"), (HeldValues{{CameraLock::Exposure, 250}}));
    EXPECT_EQ(CameraMemory(file).held("Other"), (HeldValues{{CameraLock::Focus, 1}}));
    EXPECT_TRUE(CameraMemory(file).held("").empty());
}

TEST(V4l2Device, IsFoundByTheNameThatTheKernelGivesIt) {
    const test::TempFolder list;
    // A camera has several files; the first takes the pictures.
    const std::vector<std::pair<const char*, const char*>> entries{{"video10", "Desk"}, {"video2", "Desk"},
                                                                   {"video3", "Desk"},  {"video0", "Other"},
                                                                   {"videoX", "Desk"},  {"v4l-subdev0", "Desk"}};
    for (const auto& [entry, name] : entries) {
        std::filesystem::create_directories(list / entry);
        std::ofstream(list / entry / "name") << name << '\n';
    }
    EXPECT_EQ(v4l2DeviceOf("Desk", list / "."), "/dev/video2");
    EXPECT_EQ(v4l2DeviceOf("Other", list / "."), "/dev/video0");
    EXPECT_TRUE(v4l2DeviceOf("None", list / ".").empty());
    EXPECT_TRUE(v4l2DeviceOf("Desk", list / "nowhere").empty());
    EXPECT_EQ(openV4l2Controls({}), nullptr);
    EXPECT_EQ(openV4l2Controls(list / "nothing"), nullptr);
    // A file that is no camera has no controls.
    std::ofstream(list / "plain") << "x";
    const auto controls = openV4l2Controls(list / "plain");
    ASSERT_TRUE(controls);
    EXPECT_FALSE(controls->range(V4L2_CID_EXPOSURE_AUTO));
    EXPECT_FALSE(controls->get(V4L2_CID_EXPOSURE_AUTO));
    EXPECT_FALSE(controls->set(V4L2_CID_EXPOSURE_AUTO, 1));
}

}  // namespace
}  // namespace xuezhao
