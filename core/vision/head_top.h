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

    /// \param wall  what differs from the wall, of the view's size (Background::foreground())
    Top measure(const PortraitView& view, const FaceShape& face, const cv::Mat& wall, FaceEngine& engine,
                Effort effort);

    /// Of a finished photograph the wall's crown alone, with the usual half of the difference taken off and a band as
    /// wide as it is wrong at times; with strands over the hair the net is asked after all.
    /// \param coarse, coarseWall  the same view and mask at half the size or less, where strands are looked for
    Top measureFile(const PortraitView& view, const FaceShape& face, const cv::Mat& wall, const PortraitView& coarse,
                    const cv::Mat& coarseWall, FaceEngine& engine);

    /// Nobody is there any more.
    void forget();

private:
    /// What the net said, in pupil distances.
    struct Seen {
        double height;      ///< of the crown above the eyes
        double difference;  ///< of the crown from that by the wall, downwards
    };

    Reading byNet(const PortraitView& view, const FaceShape& face, FaceEngine& engine);

    Crown m_crown;
    cv::Mat m_person;
    std::optional<Seen> m_seen;
    int m_framesToNet = 0;
};

}  // namespace xuezhao
