#include "core/vision/highlights.h"

#include "core/vision/histogram.h"

namespace xuezhao {

namespace {

constexpr int kLeastPixels = 100;  // for a percentile to mean something
constexpr double kHigh = 0.95;
constexpr double kDark = 0.1;  // of the forehead, what is darker than this share of the cheeks may be hair

}  // namespace

HighlightFacts measureHighlights(const FaceSkin& skin) {
    const Reading tooFew = Reading::unknown(Doubt::TooFewPixels);
    Histogram face(skin.luma(), skin.mask());
    const Histogram nose(skin.luma(), skin.nose());
    face.add(skin.luma(), skin.forehead(), face.percentile(kDark));
    HighlightFacts facts{tooFew, tooFew};
    if (face.total >= kLeastPixels) facts.face = Reading::of(face.percentile(kHigh) - face.percentile(0.5));
    if (nose.total >= kLeastPixels) facts.nose = Reading::of(nose.percentile(kHigh));
    return facts;
}

}  // namespace xuezhao
