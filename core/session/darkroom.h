#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
#include "core/photo/photo_maker.h"
#include "core/session/live_result.h"
#include "core/vision/measure.h"
#include "core/vision/second_opinion.h"

#include <memory>
#include <string>
#include <vector>

namespace xuezhao {

/// A still and the finished photos that were made from it, in memory. The verdicts are of the files.
struct DevelopedStill {
    Still still;           ///< untouched
    int quarterTurns = 0;  ///< clockwise, from the stored original
    std::string engine;
    std::vector<Photo> photos;  ///< one a standard in use, in its order
    Image thumbnail;            ///< of the first photo
    /// The still as the screen may hold it: its pixels, facts and crops, with the verdicts of the files.
    std::shared_ptr<const LiveResult> shown;

    bool failing() const;  ///< some finding of some file fails
};

inline constexpr int kThumbnailWidth = 144;  ///< px: twice the strip's 72, for dense screens

/// A photo for the strip of the last captures, kThumbnailWidth wide.
Image thumbnailOf(const Image& photo);

/// From a still to photos that have been read back and judged. One object, one thread.
class Darkroom {
public:
    /// The engine outlives the darkroom.
    /// \param second  asked about every finished photo; may be null
    Darkroom(FaceEngine& engine, Standards standards, std::unique_ptr<SecondOpinion> second = nullptr);

    /// Decode -> measure -> plan the crops -> make each photo -> measure and judge what was written.
    /// \param mountTurns  clockwise quarter turns by which the camera is mounted: 0, 1 or 3
    /// Errors: NoFace, and those of openSource() and makePhoto().
    Result<DevelopedStill> develop(Still still, int mountTurns);

    /// The best still of a burst, developed: open eyes before closed ones, then the first. Others are let go.
    /// \param burst  not empty, in the order of time
    Result<DevelopedStill> developBest(std::vector<Still> burst, int mountTurns);

private:
    std::size_t bestOf(const std::vector<Still>& burst, int mountTurns);

    FaceEngine& m_engine;
    Measurer m_measurer;
    const std::unique_ptr<SecondOpinion> m_second;
    const Standards m_standards;
};

}  // namespace xuezhao
