#include "core/vision/head_top.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// Five times a second at 30 frames a second.
constexpr int kNetEvery = 6;
// In pupil distances, 110 px of a photograph: a difference beyond this is loose hair.
constexpr double kLoose = 10.0 / 110;
// The net sees the crown of 82 finished photographs -1 to 12 px lower than the wall's mask, half of them within 2-4.
constexpr double kUsualDifference = 3.0 / 110, kFileBand = 6.0 / 110;
// A lock of hair is thicker than this, and a strand that stands out moves the crown by more than that.
constexpr double kLock = 18.0 / 110, kStandsOut = 4.0 / 110;
// The net is shown the portrait down to the shoulders, so far below the eyes.
constexpr double kShoulders = 2.4;

}  // namespace

void HeadTop::forget() {
    m_seen.reset();
    m_framesToNet = 0;
}

HeadTop::Top HeadTop::measure(const PortraitView& view, const FaceShape& face, const cv::Mat& wall, FaceEngine& engine,
                              Effort effort) {
    const Reading byWall = m_crown.measure(view, face, wall);
    if (!byWall.known()) return {byWall, Reading::unknown(byWall.doubt)};
    if (effort == Effort::Still) forget();

    const double unit = cv::norm(face.imageRightPupil - face.imageLeftPupil);
    const double eyesY = (face.imageLeftPupil.y + face.imageRightPupil.y) / 2;
    if (m_framesToNet-- == 0) {
        const Reading seen = byNet(view, face, engine);
        m_seen.reset();
        if (seen.known()) m_seen = Seen{(eyesY - seen.value) / unit, (seen.value - byWall.value) / unit};
        m_framesToNet = kNetEvery - 1;
    }
    if (!m_seen) return {byWall, Reading::unknown(Doubt::EngineUnsure)};
    if (std::abs(m_seen->difference) <= kLoose)
        return {Reading::of(byWall.value + m_seen->difference / 2 * unit), Reading::of(0)};
    // Strands above the hair, or hair in the colour of the wall.
    return {Reading::of(eyesY - m_seen->height * unit), Reading::of(std::max(0.0, m_seen->difference * unit))};
}

HeadTop::Top HeadTop::measureFile(const PortraitView& view, const FaceShape& face, const cv::Mat& wall,
                                  const PortraitView& coarse, const cv::Mat& coarseWall, FaceEngine& engine) {
    const Reading byWall = m_crown.measure(view, face, wall);
    if (!byWall.known()) return {byWall, Reading::unknown(byWall.doubt)};
    const double unit = cv::norm(face.imageRightPupil - face.imageLeftPupil);
    const Reading locks = m_crown.measure(coarse, face, coarseWall, kLock);
    if (!locks.known() || locks.value - byWall.value > kStandsOut * unit)
        return measure(view, face, wall, engine, Effort::Still);
    return {Reading::of(byWall.value + kUsualDifference / 2 * unit, kFileBand * unit), Reading::of(0)};
}

/// The crown in what the net takes for the person.
Reading HeadTop::byNet(const PortraitView& view, const FaceShape& face, FaceEngine& engine) {
    const int bottom = std::clamp(int(view.eyes().y + kShoulders * view.unit()), 1, view.bgr().rows);
    const cv::Mat person = engine.personIn(view.bgr().rowRange(0, bottom));
    if (person.empty()) return Reading::unknown(Doubt::EngineUnsure);
    m_person.create(view.bgr().size(), CV_8UC1);
    m_person.setTo(255);
    person.copyTo(m_person.rowRange(0, bottom));
    return m_crown.measure(view, face, m_person);
}

}  // namespace xuezhao
