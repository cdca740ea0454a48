#include "core/vision/measure.h"

#include "core/vision/background.h"
#include "core/vision/beside_person.h"
#include "core/vision/border.h"
#include "core/vision/clothes.h"
#include "core/vision/ears.h"
#include "core/vision/eye_lines.h"
#include "core/vision/eye_region.h"
#include "core/vision/eye_sharpness.h"
#include "core/vision/face_skin.h"
#include "core/vision/face_texture.h"
#include "core/vision/grain.h"
#include "core/vision/head_covering.h"
#include "core/vision/head_top.h"
#include "core/vision/highlights.h"
#include "core/vision/light.h"
#include "core/vision/lower_face.h"
#include "core/vision/portrait_view.h"
#include "core/vision/screen_pattern.h"
#include "core/vision/shape_facts.h"
#include "core/vision/shine_patch.h"
#include "core/vision/shoulders.h"
#include "core/vision/wall_texture.h"
#include "core/vision/wall_things.h"

#include <algorithm>

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

/// Things are said once, and as apart from the person where either look finds them so.
void addTouching(const std::vector<cv::Rect2d>& beside, WallFacts& wall) {
    for (const cv::Rect2d& thing : beside) {
        const bool known = std::any_of(wall.things.begin(), wall.things.end(),
                                       [&](const cv::Rect2d& apart) { return (apart & thing).area() > 0; });
        if (!known) wall.touching.push_back(thing);
    }
}

}  // namespace

struct Measurer::Scratch {
    PortraitView view;
    Background background;
    PortraitView coarse;  ///< of a still
    Background coarseBackground;
    HeadTop headTop;
    FaceSkin skin;
    Light light;
    EyeSharpness sharpness;
    Grain grain;
    ScreenPattern pattern;
    WallThings things;
    ShinePatch shine;
    BesidePerson beside;
    WallTexture wallTexture;
    Shoulders shoulders;
    ClothesMeter clothes;
    Ears ears;
    HeadCovering covering;
    EyeRegion eyes;
    EyeLines eyeLines;
    LowerFace lowerFace;
    FaceTexture faceTexture;
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
    if (!faces.empty()) {
        measureFace(picture, faces.front(), effort, facts);
        return facts;
    }
    m_scratch->headTop.forget();
    return facts;
}

void Measurer::measureFace(const Image& picture, const FaceShape& shape, Effort effort, Facts& facts) {
    Scratch& s = *m_scratch;
    const PortraitView& view = s.view;
    FaceFacts& face = facts.face.emplace(factsOf(shape));
    if (!s.view.cut(picture.mat(), shape, effort == Effort::Live ? kLiveUnit : kStillUnit)) {
        face.crownY = face.looseHair = Reading::unknown(Doubt::OutOfPicture);
        face.faceHighlight = face.noseHighlight = Reading::unknown(Doubt::OutOfPicture);
        return;
    }
    facts.background = s.background.measure(view);
    const cv::Mat wall = facts.background ? s.background.foreground() : cv::Mat();
    const HeadTop::Top top = s.headTop.measure(view, shape, wall, m_engine, effort);
    face.crownY = top.crownY;
    face.looseHair = top.looseHair;
    if (!s.skin.read(view, shape)) {
        face.faceHighlight = face.noseHighlight = Reading::unknown(Doubt::OutOfPicture);
        return;
    }
    const HighlightFacts highlights = measureHighlights(s.skin);
    face.faceHighlight = highlights.face;
    face.noseHighlight = highlights.nose;
    facts.light = s.light.measure(view, shape, s.skin);
    facts.look.eyeBlur = s.sharpness.measure(picture.mat(), shape);
    facts.eyes = s.eyes.measure(view, shape, s.skin, face.crownY);
    facts.mouth = s.lowerFace.measure(view, shape);
    facts.clothes = s.clothes.measure(view, shape, facts.background ? &s.background : nullptr);
    const Reading uneven = Reading::unknown(Doubt::BackgroundUneven);
    const cv::Mat& person = s.headTop.person();
    const cv::Mat& outline = person.empty() ? wall : person;
    facts.clothes.shoulderDegrees = outline.empty() ? uneven : s.shoulders.measure(view, shape, outline);
    if (effort == Effort::Live) {
        facts.wall.shadow = facts.background ? s.things.shadow(view, shape, s.background) : uneven;
        if (facts.background) facts.wall.things = s.things.things(view, shape, wall);
        leaveDoubtsOut(facts);
        return;
    }
    measureStill(shape, wall, facts);
}

/// What a frame does without.
void Measurer::measureStill(const FaceShape& shape, const cv::Mat& wall, Facts& facts) {
    Scratch& s = *m_scratch;
    const PortraitView& view = s.view;
    const Reading uneven = Reading::unknown(Doubt::BackgroundUneven);
    const cv::Mat& person = s.headTop.person();
    const cv::Mat& outline = person.empty() ? wall : person;

    s.coarse.coarsen(view, kLiveUnit);
    const bool coarseWall = !wall.empty() && s.coarseBackground.measure(s.coarse);
    facts.wall.shadow = coarseWall ? s.things.shadow(s.coarse, shape, s.coarseBackground) : uneven;
    if (coarseWall) facts.wall.things = s.things.things(s.coarse, shape, s.coarseBackground.foreground());
    if (!wall.empty() && !person.empty()) addTouching(s.beside.find(view, shape, s.background, person), facts.wall);
    facts.look.noise = s.grain.noise(view, wall.empty() ? nullptr : &wall, s.skin);
    facts.look.blocking = s.grain.blocking(view, s.skin);
    facts.look.repeating = s.pattern.measure(view);
    facts.wall.texture = outline.empty() ? uneven : s.wallTexture.measure(view, shape, outline, facts.look.noise);
    facts.light.patch = s.shine.measure(view, s.skin);
    facts.mouth.uneven = s.faceTexture.uneven(view, shape);
    s.eyeLines.measure(view, shape, s.skin, facts.eyes);
    if (outline.empty()) facts.head = {uneven, uneven, uneven};
    else s.ears.measure(view, shape, s.skin, outline, facts.head);
    if (!person.empty()) facts.head.covering = s.covering.measure(view, s.skin, person);
}

}  // namespace xuezhao
