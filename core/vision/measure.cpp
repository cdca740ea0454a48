#include "core/vision/measure.h"

#include "core/vision/background.h"
#include "core/vision/beside_person.h"
#include "core/vision/border.h"
#include "core/vision/clothes.h"
#include "core/vision/ears.h"
#include "core/vision/eye_region.h"
#include "core/vision/eye_sharpness.h"
#include "core/vision/face_skin.h"
#include "core/vision/grain.h"
#include "core/vision/head_covering.h"
#include "core/vision/head_top.h"
#include "core/vision/highlights.h"
#include "core/vision/light.h"
#include "core/vision/portrait_view.h"
#include "core/vision/screen_pattern.h"
#include "core/vision/shape_facts.h"
#include "core/vision/shoulders.h"
#include "core/vision/wall_texture.h"
#include "core/vision/wall_things.h"

#include <algorithm>

namespace xuezhao {

namespace {

// Pixels between the pupils in the view on which wall, hair and light are measured. A 480x640 photograph has 110;
// half of that costs a quarter and puts the crown within 2 px of the photograph.
constexpr double kStillUnit = 110, kLiveUnit = 55;

/// Of the clauses beside the register's rows; a frame says nothing where it is in doubt (clause_facts.h).
void leaveDoubtsOut(Facts& facts) {
    LightFacts& light = facts.light;
    EyeFacts& eyes = facts.eyes;
    for (Reading* reading : {&light.sides, &light.skinLevel, &light.eyeWhite, &light.burnt, &light.cast, &light.redEye,
                             &facts.look.eyeBlur, &facts.wall.shadow, &facts.clothes.shoulderDegrees,
                             &facts.clothes.pattern, &eyes.glare, &eyes.tint, &eyes.browCovered}) {
        if (!reading->known()) *reading = {};
    }
}

}  // namespace

struct Measurer::Scratch {
    PortraitView view;
    Background background;
    HeadTop headTop;
    FaceSkin skin;
    Light light;
    EyeSharpness sharpness;
    Grain grain;
    WallThings things;
    BesidePerson beside;
    WallTexture texture;
    ScreenPattern pattern;
    Shoulders shoulders;
    ClothesMeter clothes;
    EyeRegion eyes;
    Ears ears;
    HeadCovering covering;
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
    auto& [view, background, headTop, skin, light, sharpness, grain, things, beside, texture, pattern, shoulders,
           clothes, eyes, ears, covering] = *m_scratch;
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
    const cv::Mat wall = facts.background ? background.foreground() : cv::Mat();
    const auto top = headTop.measure(view, shape, wall, m_engine, effort);
    const cv::Mat& person = headTop.person();
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
    facts.eyes = eyes.measure(view, shape, skin, face.crownY);
    facts.clothes = clothes.measure(view, shape, facts.background ? &background : nullptr);
    const cv::Mat& outline = person.empty() ? wall : person;
    facts.clothes.shoulderDegrees = outline.empty() ? uneven : shoulders.measure(view, shape, outline);
    const bool netSees = effort == Effort::Still && !person.empty();
    if (facts.background) {
        facts.wall.shadow = things.shadow(view, shape, background);
        facts.wall.things = netSees ? beside.find(view, shape, background, person)
                                    : things.things(view, shape, background.foreground());
    } else {
        facts.wall.shadow = uneven;
    }
    if (effort == Effort::Live) {
        leaveDoubtsOut(facts);
        return facts;
    }
    facts.look.noise = grain.noise(view, facts.background ? &background.foreground() : nullptr, skin);
    facts.look.blocking = grain.blocking(view, skin);
    facts.look.repeating = pattern.measure(view);
    if (outline.empty()) facts.head = {uneven, uneven, uneven};
    else ears.measure(view, shape, skin, outline, facts.head);
    if (!person.empty()) facts.head.covering = covering.measure(view, skin, person);
    facts.wall.texture = outline.empty() ? uneven : texture.measure(view, shape, outline, facts.look.noise);
    return facts;
}

}  // namespace xuezhao
