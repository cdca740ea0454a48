// Milliseconds for a 1080p frame of a stream and for a still, by stage. ./dev bench

#include "core/devices/virtual_subject.h"
#include "core/vision/background.h"
#include "core/vision/beside_person.h"
#include "core/vision/border.h"
#include "core/vision/clothes.h"
#include "core/vision/ears.h"
#include "core/vision/engines.h"
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
#include "core/vision/measure.h"
#include "core/vision/screen_pattern.h"
#include "core/vision/shoulders.h"
#include "core/vision/wall_texture.h"
#include "core/vision/wall_things.h"

#include <benchmark/benchmark.h>

#include <opencv2/core/utility.hpp>

using namespace xuezhao;

namespace {

SubjectScene frameScene() {
    SubjectScene scene;
    scene.size = {1920, 1080};
    scene.pose.eyesCentre = {960, 470};
    scene.pose.pupilDistance = 150;
    scene.noise = 3;
    return scene;
}

Image draw(const SubjectScene& scene) {
    SubjectPainter painter;
    return painter.draw(scene);
}

struct Bench {
    Bench() {
        cv::setNumThreads(1);  // as the station runs it: one worker a core
        engine = makeBestEngine({}).value();
    }
    std::unique_ptr<FaceEngine> engine;
};

/// One frame in eight is searched whole; the mean over a stream.
void liveFrame(benchmark::State& state) {
    Bench bench;
    Measurer measurer(*bench.engine);
    const Image frame = draw(frameScene());
    for (auto _ : state) benchmark::DoNotOptimize(measurer.measure(frame, Effort::Live));
}

/// The frame after a reset: searched whole.
void liveFrameSearchedWhole(benchmark::State& state) {
    Bench bench;
    Measurer measurer(*bench.engine);
    const Image frame = draw(frameScene());
    for (auto _ : state) {
        bench.engine->reset();
        benchmark::DoNotOptimize(measurer.measure(frame, Effort::Live));
    }
}

void liveFrameWithNobody(benchmark::State& state) {
    Bench bench;
    Measurer measurer(*bench.engine);
    SubjectScene scene = frameScene();
    scene.present = false;
    const Image frame = draw(scene);
    for (auto _ : state) benchmark::DoNotOptimize(measurer.measure(frame, Effort::Live));
}

void engineAlone(benchmark::State& state) {
    Bench bench;
    const Image frame = draw(frameScene());
    for (auto _ : state) benchmark::DoNotOptimize(bench.engine->find(frame, Effort::Live));
}

/// One measurement after the other on a picture whose face is known, as Measurer runs them.
struct Stages {
    Stages(Bench& bench, const SubjectScene& scene, Effort wanted, double unit)
        : frame(draw(scene)),
          effort(wanted),
          least(unit),
          engine(*bench.engine),
          face(engine.find(frame, wanted).front()) {
        for (const auto& [name, run] : all) run(*this);
    }

    using Run = void (*)(Stages&);
    static const std::vector<std::pair<const char*, Run>> all;

    Image frame;
    Effort effort;
    double least;
    FaceEngine& engine;
    FaceShape face;
    PortraitView view;
    Background background;
    HeadTop headTop;
    Reading crown;
    FaceSkin skin;
    Light light;
    EyeSharpness sharpness;
    Grain grain;
    EyeRegion eyes;
    ClothesMeter clothes;
    WallThings things;
    BesidePerson beside;
    WallTexture texture;
    ScreenPattern pattern;
    Shoulders shoulders;
    Ears ears;
    HeadCovering covering;
    EyeLines eyeLines;
    LowerFace lowerFace;
    FaceTexture faceTexture;
};

const std::vector<std::pair<const char*, Stages::Run>> Stages::all{
    {"border", [](Stages& s) { benchmark::DoNotOptimize(withoutBorder(s.frame.mat())); }},
    {"view", [](Stages& s) { s.view.cut(s.frame.mat(), s.face, s.least); }},
    {"background", [](Stages& s) { benchmark::DoNotOptimize(s.background.measure(s.view)); }},
    {"crown",
     [](Stages& s) {
         s.crown = s.headTop.measure(s.view, s.face, s.background.foreground(), s.engine, s.effort).crownY;
     }},
    {"skin", [](Stages& s) { s.skin.read(s.view, s.face); }},
    {"highlights", [](Stages& s) { benchmark::DoNotOptimize(measureHighlights(s.skin)); }},
    {"light", [](Stages& s) { benchmark::DoNotOptimize(s.light.measure(s.view, s.face, s.skin)); }},
    {"sharpness", [](Stages& s) { benchmark::DoNotOptimize(s.sharpness.measure(s.frame.mat(), s.face)); }},
    {"eyes", [](Stages& s) { benchmark::DoNotOptimize(s.eyes.measure(s.view, s.face, s.skin, s.crown)); }},
    {"clothes", [](Stages& s) { benchmark::DoNotOptimize(s.clothes.measure(s.view, s.face, &s.background)); }},
    {"shadow", [](Stages& s) { benchmark::DoNotOptimize(s.things.shadow(s.view, s.face, s.background)); }},
    {"things", [](Stages& s) { benchmark::DoNotOptimize(s.things.things(s.view, s.face, s.background.foreground())); }},
    {"lower_face", [](Stages& s) { benchmark::DoNotOptimize(s.lowerFace.measure(s.view, s.face)); }},
    {"shoulders",
     [](Stages& s) { benchmark::DoNotOptimize(s.shoulders.measure(s.view, s.face, s.background.foreground())); }},
    {"noise", [](Stages& s) { benchmark::DoNotOptimize(s.grain.noise(s.view, &s.background.foreground(), s.skin)); }},
    {"blocking", [](Stages& s) { benchmark::DoNotOptimize(s.grain.blocking(s.view, s.skin)); }},
    {"repeating", [](Stages& s) { benchmark::DoNotOptimize(s.pattern.measure(s.view)); }},
    {"wall_texture",
     [](Stages& s) {
         benchmark::DoNotOptimize(s.texture.measure(s.view, s.face, s.background.foreground(), Reading::of(2)));
     }},
    {"beside",
     [](Stages& s) {
         if (!s.headTop.person().empty())
             benchmark::DoNotOptimize(s.beside.find(s.view, s.face, s.background, s.headTop.person()));
     }},
    {"face_texture", [](Stages& s) { benchmark::DoNotOptimize(s.faceTexture.uneven(s.view, s.face)); }},
    {"eye_lines",
     [](Stages& s) {
         EyeFacts facts;
         s.eyeLines.measure(s.view, s.face, s.skin, facts);
     }},
    {"ears",
     [](Stages& s) {
         HeadFacts facts;
         s.ears.measure(s.view, s.face, s.skin, s.background.foreground(), facts);
     }},
    {"covering",
     [](Stages& s) {
         if (!s.headTop.person().empty())
             benchmark::DoNotOptimize(s.covering.measure(s.view, s.skin, s.headTop.person()));
     }},
};

/// A finished photograph of 480x640.
SubjectScene photoScene() {
    SubjectScene scene;
    scene.size = {480, 640};
    scene.pose.eyesCentre = {240, 270};
    scene.pose.pupilDistance = 105;
    scene.noise = 2;
    return scene;
}

void stage(benchmark::State& state, Stages::Run run, const SubjectScene& scene, Effort effort, double unit) {
    Bench bench;
    Stages stages(bench, scene, effort, unit);
    for (auto _ : state) run(stages);
}

/// The scene enlarged so many times: 1, a frame; 3, a still of 18 megapixels.
void still(benchmark::State& state) {
    Bench bench;
    Measurer measurer(*bench.engine);
    const Image picture = draw(frameScene().scaled(double(state.range(0))));
    for (auto _ : state) benchmark::DoNotOptimize(measurer.measure(picture, Effort::Still));
}

BENCHMARK(liveFrame)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK(liveFrameSearchedWhole)->Unit(benchmark::kMillisecond);
BENCHMARK(liveFrameWithNobody)->Unit(benchmark::kMillisecond);
BENCHMARK(engineAlone)->Unit(benchmark::kMillisecond);
[[maybe_unused]] const bool kStages = [] {
    for (const auto& [name, run] : Stages::all) {
        const std::string of(name);
        benchmark::RegisterBenchmark(("stage/frame/" + of).c_str(), stage, run, frameScene(), Effort::Live,
                                     Measurer::kLiveUnit)
            ->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("stage/photo/" + of).c_str(), stage, run, photoScene(), Effort::Still,
                                     Measurer::kStillUnit)
            ->Unit(benchmark::kMillisecond);
    }
    return true;
}();
BENCHMARK(still)->Arg(1)->Arg(3)->Unit(benchmark::kMillisecond);

}  // namespace
