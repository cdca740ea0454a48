#include "core/vision/measure.h"

#include "core/vision/background.h"
#include "core/vision/border.h"
#include "core/vision/clothes.h"
#include "core/vision/eye_lines.h"
#include "core/vision/eye_region.h"
#include "core/vision/eye_sharpness.h"
#include "core/vision/face_skin.h"
#include "core/vision/face_texture.h"
#include "core/vision/grain.h"
#include "core/vision/head_top.h"
#include "core/vision/highlights.h"
#include "core/vision/light.h"
#include "core/vision/lower_face.h"
#include "core/vision/portrait_view.h"
#include "core/vision/shape_facts.h"
#include "core/vision/wall_things.h"

#include <algorithm>
#include <optional>

namespace xuezhao {

namespace {

/// Of the clauses beside the register's rows; a frame says nothing where it is in doubt (clause_facts.h).
void leaveDoubtsOut(Facts& facts) {
    LightFacts& light = facts.light;
    EyeFacts& eyes = facts.eyes;
    for (Reading* reading :
         {&light.sides, &light.skinLevel, &light.eyeWhite, &light.burnt, &light.cast, &light.redEye,
          &facts.look.eyeBlur, &facts.wall.shadow, &facts.clothes.shoulderDegrees, &facts.clothes.pattern, &eyes.glare,
          &eyes.tint, &eyes.browCovered, &eyes.contrast, &facts.mouth.teeth, &facts.mouth.lips}) {
        if (!reading->known()) *reading = {};
    }
    if (!facts.face) return;
    for (Reading FaceFacts::*reading :
         {&FaceFacts::yawDegrees, &FaceFacts::pitchDegrees, &FaceFacts::gazeDegrees, &FaceFacts::lipCornersUp})
        if (!(*facts.face.*reading).known()) *facts.face.*reading = {};
}

}  // namespace

struct Measurer::Scratch {
    std::optional<FaceShape> shape;
    PortraitView view;
    Background background;
    PortraitView coarse;  ///< of a still
    Background coarseBackground;
    HeadTop headTop;
    FaceSkin skin;
    Light light;
    EyeSharpness sharpness;
    Grain grain;
    WallThings things;
    ClothesMeter clothes;
    EyeRegion eyes;
    EyeLines eyeLines;
    LowerFace lowerFace;
    FaceTexture texture;
};

Measurer::Measurer(FaceEngine& engine) : m_engine(engine), m_scratch(std::make_unique<Scratch>()) {}
Measurer::~Measurer() = default;

Facts Measurer::measure(const Image& picture, Effort effort) {
    Facts facts;
    facts.picture = picture.size();
    facts.engine = m_engine.name();
    facts.look.content = withoutBorder(picture.mat());
    const std::vector<FaceShape> faces = m_engine.find(picture, effort);
    facts.faces = int(faces.size());
    auto& [kept, view, background, coarse, coarseBackground, headTop, skin, light, sharpness, grain, things, clothes,
           eyes, eyeLines, lowerFace, texture] = *m_scratch;
    kept.reset();
    if (faces.empty()) {
        headTop.forget();
        return facts;
    }

    const FaceShape& shape = kept.emplace(faces.front());
    FaceFacts& face = facts.face.emplace(factsOf(shape));
    if (!view.cut(picture.mat(), shape, effort == Effort::Live ? kLiveUnit : kStillUnit)) {
        face.crownY = face.looseHair = Reading::unknown(Doubt::OutOfPicture);
        face.faceHighlight = face.noseHighlight = Reading::unknown(Doubt::OutOfPicture);
        return facts;
    }
    facts.background = background.measure(view);
    const Reading uneven = Reading::unknown(Doubt::BackgroundUneven);
    HeadTop::Top top{uneven, uneven};
    bool coarseWall = false;
    if (effort != Effort::Live) {
        coarse.coarsen(view, kLiveUnit);
        coarseWall = facts.background && coarseBackground.measure(coarse);
    }
    if (effort == Effort::File && coarseWall)
        top =
            headTop.measureFile(view, shape, background.foreground(), coarse, coarseBackground.foreground(), m_engine);
    else if (facts.background) top = headTop.measure(view, shape, background.foreground(), m_engine, effort);
    face.crownY = top.crownY;
    face.looseHair = top.looseHair;
    if (!skin.read(view, shape)) {
        face.faceHighlight = face.noseHighlight = Reading::unknown(Doubt::OutOfPicture);
        return facts;
    }
    const HighlightFacts highlights = measureHighlights(skin);
    face.faceHighlight = highlights.face;
    face.noseHighlight = highlights.nose;
    facts.light = light.measure(view, shape, skin);
    facts.look.eyeBlur = sharpness.measure(picture.mat(), shape);
    facts.eyes = eyes.measure(view, shape, skin);
    facts.mouth = lowerFace.measure(view, shape);
    facts.clothes = clothes.measure(view, shape, facts.background ? &background : nullptr);
    facts.wall.shadow = uneven;
    if (effort == Effort::Live) {
        if (facts.background) facts.wall = things.measure(view, shape, background);
        leaveDoubtsOut(facts);
        return facts;
    }
    if (coarseWall) facts.wall = things.measure(coarse, shape, coarseBackground);
    facts.mouth.uneven = texture.uneven(view, shape);
    eyeLines.measure(view, shape, skin, facts.eyes);
    facts.look.noise = grain.noise(view, facts.background ? &background.foreground() : nullptr, skin);
    facts.look.blocking = grain.blocking(view, skin);
    return facts;
}

void Measurer::settleCrown(Facts& facts) {
    Scratch& s = *m_scratch;
    if (!s.shape || !facts.face || !facts.background) return;
    const HeadTop::Top top = s.headTop.measure(s.view, *s.shape, s.background.foreground(), m_engine, Effort::Still);
    facts.face->crownY = top.crownY;
    facts.face->looseHair = top.looseHair;
}

}  // namespace xuezhao
