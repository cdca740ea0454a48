#pragma once

#include "core/base/result.h"
#include "core/vision/face_engine.h"
#include "core/vision/measure.h"
#include "core/vision/second_opinion.h"

#include <memory>

namespace xuezhao {

/// Measures pictures one by one with an engine of its own, which is loaded (a second or so) when the first picture
/// needs it: a folder of unusable files costs nothing. One object, one thread.
class StillMeasurer {
public:
    /// Errors: those of makeBestEngine().
    Result<Facts> measure(const Image& picture);

    /// The same of a finished photograph, with a second opinion on its face where dlib's model is there.
    Result<Facts> measureFile(const Image& picture);

private:
    std::unique_ptr<FaceEngine> m_engine;
    std::unique_ptr<Measurer> m_measurer;
    std::unique_ptr<SecondOpinion> m_second;
    bool m_secondTried = false;
};

}  // namespace xuezhao
