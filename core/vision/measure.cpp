#include "core/vision/measure.h"

#include "core/vision/background.h"
#include "core/vision/head_top.h"
#include "core/vision/highlights.h"
#include "core/vision/portrait_view.h"
#include "core/vision/shape_facts.h"

#include <algorithm>

namespace xuezhao {

namespace {

// Pixels between the pupils in the view on which wall, hair and light are measured. A 480x640 photograph has 110;
// half of that costs a quarter and puts the crown within 2 px of the photograph.
constexpr double kStillUnit = 110, kLiveUnit = 55;

}  // namespace

struct Measurer::Scratch {
    PortraitView view;
    Background background;
    HeadTop headTop;
    Highlights highlights;
};

Measurer::Measurer(FaceEngine& engine) : m_engine(engine), m_scratch(std::make_unique<Scratch>()) {}
Measurer::~Measurer() = default;

Facts Measurer::measure(const Image& picture, Effort effort) {
    Facts facts;
    facts.picture = picture.size();
    facts.engine = m_engine.name();
    const std::vector<FaceShape> faces = m_engine.find(picture, effort);
    facts.faces = int(faces.size());
    auto& [view, background, headTop, highlights] = *m_scratch;
    if (faces.empty()) {
        headTop.forget();
        return facts;
    }

    const FaceShape& shape = faces.front();
    FaceFacts& face = facts.face.emplace(factsOf(shape));
    if (!view.cut(picture.mat(), shape, effort == Effort::Live ? kLiveUnit : kStillUnit)) {
        face.crownY = face.looseHair = Reading::unknown(Doubt::OutOfPicture);
        face.faceHighlight = face.noseHighlight = Reading::unknown(Doubt::OutOfPicture);
        return facts;
    }
    facts.background = background.measure(view);
    const Reading uneven = Reading::unknown(Doubt::BackgroundUneven);
    const auto top = facts.background ? headTop.measure(view, shape, background.foreground(), m_engine, effort)
                                      : HeadTop::Top{uneven, uneven};
    face.crownY = top.crownY;
    face.looseHair = top.looseHair;
    const HighlightFacts light = highlights.measure(view, shape);
    face.faceHighlight = light.face;
    face.noseHighlight = light.nose;
    return facts;
}

}  // namespace xuezhao
