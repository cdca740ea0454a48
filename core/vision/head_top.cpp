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

}  // namespace

void HeadTop::forget() {
    m_seen.reset();
    m_framesToNet = 0;
}

HeadTop::Top HeadTop::measure(const PortraitView& view, const FaceShape& face, const cv::Mat& wall, FaceEngine& engine,
                              Effort effort) {
    m_person.release();
    if (effort == Effort::Still) {
        forget();
        m_person = engine.personIn(view.bgr());
    }
    const Reading byWall = wall.empty() ? Reading::unknown(Doubt::BackgroundUneven) : m_crown.measure(view, face, wall);
    if (!byWall.known()) return {byWall, Reading::unknown(byWall.doubt)};

    const double unit = cv::norm(face.imageRightPupil - face.imageLeftPupil);
    const double eyesY = (face.imageLeftPupil.y + face.imageRightPupil.y) / 2;
    if (m_framesToNet-- == 0) {
        if (effort == Effort::Live) m_person = engine.personIn(view.bgr());
        const Reading seen =
            m_person.empty() ? Reading::unknown(Doubt::EngineUnsure) : m_crown.measure(view, face, m_person);
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

}  // namespace xuezhao
