#pragma once

#include "core/vision/crown.h"
#include "core/vision/face_engine.h"
#include "core/vision/portrait_view.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace xuezhao {

/// The top of the hair from two masks: what differs from the wall, and what a net takes for the person. The wall's
/// finds every strand, the net's smooths over them; on studio portraits the first reads 2-4 px of a photograph too high
/// and the second 1 too low. The net looks at every still and at times at a frame; between, what it said is kept for
/// the face.
class HeadTop {
public:
    struct Top {
        Reading crownY;     ///< FaceFacts::crownY
        Reading looseHair;  ///< FaceFacts::looseHair
    };

    /// \param wall  what differs from the wall, of the view's size (Background::foreground()); empty where none was
    /// found
    Top measure(const PortraitView& view, const FaceShape& face, const cv::Mat& wall, FaceEngine& engine,
                Effort effort);

    /// What the net took for the person in the last measure(): 255 there, 0 elsewhere, of the view's size. Empty when
    /// it did not look (most frames of a stream) or the engine has none. Valid until the next measure().
    const cv::Mat& person() const { return m_person; }

    /// Nobody is there any more.
    void forget();

private:
    /// What the net said, in pupil distances.
    struct Seen {
        double height;      ///< of the crown above the eyes
        double difference;  ///< of the crown from that by the wall, downwards
    };

    Crown m_crown;
    cv::Mat m_person;
    std::optional<Seen> m_seen;
    int m_framesToNet = 0;
};

}  // namespace xuezhao
