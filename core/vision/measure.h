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
    explicit Measurer(FaceEngine& engine);
    ~Measurer();

    Facts measure(const Image& picture, Effort effort);

private:
    struct Scratch;
    FaceEngine& m_engine;
    std::unique_ptr<Scratch> m_scratch;
};

}  // namespace xuezhao
