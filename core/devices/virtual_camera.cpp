#include "core/devices/virtual_camera.h"

#include "core/devices/lossless_still.h"
#include "core/devices/paced_camera.h"

#include <QCoreApplication>

namespace xuezhao {
namespace {

const cv::Size kFrame{1280, 960};
constexpr int kStillFactor = 2;
constexpr double kFramesPerSecond = 25;

class DrawnPictures final : public PictureSource {
public:
    explicit DrawnPictures(SharedStage stage) : m_stage(std::move(stage)) {}

    Result<void> open(const std::function<void(Error)>&) override { return {}; }
    Image frame(SteadyTime now) override { return m_frames.draw(m_stage->scene(now, kFrame)); }
    Result<Still> still(SteadyTime asked) override {
        return losslessStill(m_stills.draw(m_stage->scene(asked, kFrame).scaled(kStillFactor)));
    }
    cv::Size stillSize() const override { return kFrame * kStillFactor; }
    void nextSubject(SteadyTime now) override { m_stage->nextSubject(now); }

private:
    const SharedStage m_stage;
    SubjectPainter m_frames, m_stills;  // two, so that each keeps its layers
};

}  // namespace

std::unique_ptr<Camera> makeVirtualCamera(SharedStage stage) {
    const std::string title = QCoreApplication::translate("Device", "Virtual subject").toStdString();
    return std::make_unique<PacedCamera>(CameraInfo{"virtual", title, kFrame, kFrame * kStillFactor},
                                         std::make_unique<DrawnPictures>(std::move(stage)), kFramesPerSecond);
}

}  // namespace xuezhao
