#pragma once

#include "core/base/image.h"
#include "core/vision/face_engine.h"
#include "core/vision/facts.h"

#include <memory>

namespace xuezhao {

/// Measures one picture: faces and their parts by the engine, then crown, background and light by
/// methods that all engines share. Scratch memory is kept between calls. One object, one thread.
class Measurer {
public:
    // Least pixels between the pupils in the view on which wall, hair and light are measured. A 480x640 photograph has
    // 110; half of that costs a quarter and puts the crown within 2 px of the photograph. Shadows on the wall are
    // looked for in the coarser one in stills too.
    static constexpr double kStillUnit = 110, kLiveUnit = 45;

    explicit Measurer(FaceEngine& engine);
    ~Measurer();

    Facts measure(const Image& picture, Effort effort);

private:
    void measureFace(const Image& picture, const FaceShape& shape, Effort effort, Facts& facts);
    void measureStill(const FaceShape& shape, const cv::Mat& wall, Facts& facts);

    struct Scratch;
    FaceEngine& m_engine;
    std::unique_ptr<Scratch> m_scratch;
};

}  // namespace xuezhao
