// Milliseconds for a 1080p frame of a stream and for a still, by stage. ./dev bench

#include "core/devices/virtual_subject.h"
#include "core/vision/background.h"
#include "core/vision/border.h"
#include "core/vision/clothes.h"
#include "core/vision/crown.h"
#include "core/vision/engines.h"
#include "core/vision/eye_region.h"
#include "core/vision/eye_sharpness.h"
#include "core/vision/face_skin.h"
#include "core/vision/highlights.h"
#include "core/vision/light.h"
#include "core/vision/measure.h"
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

void backgroundCrownAndLight(benchmark::State& state) {
    Bench bench;
    const Image frame = draw(frameScene());
    const FaceShape face = bench.engine->find(frame, Effort::Live).front();
    PortraitView view;
    Background background;
    Crown crown;
    FaceSkin skin;
    for (auto _ : state) {
        view.cut(frame.mat(), face, 55);
        benchmark::DoNotOptimize(background.measure(view));
        benchmark::DoNotOptimize(crown.measure(view, face, background.foreground()));
        skin.read(view, face);
        benchmark::DoNotOptimize(measureHighlights(skin));
    }
}

/// What the clauses beside the register's own rows add to a frame.
void clausesOfAFrame(benchmark::State& state) {
    Bench bench;
    const Image frame = draw(frameScene());
    const FaceShape face = bench.engine->find(frame, Effort::Live).front();
    PortraitView view;
    Background background;
    FaceSkin skin;
    Light light;
    EyeSharpness sharpness;
    EyeRegion eyes;
    ClothesMeter clothes;
    WallThings things;
    view.cut(frame.mat(), face, 55);
    background.measure(view);
    skin.read(view, face);
    for (auto _ : state) {
        benchmark::DoNotOptimize(withoutBorder(frame.mat()));
        benchmark::DoNotOptimize(light.measure(view, face, skin));
        benchmark::DoNotOptimize(sharpness.measure(frame.mat(), face));
        benchmark::DoNotOptimize(eyes.measure(view, face, skin));
        benchmark::DoNotOptimize(clothes.measure(view, face, &background));
        benchmark::DoNotOptimize(things.measure(view, face, background));
    }
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
BENCHMARK(backgroundCrownAndLight)->Unit(benchmark::kMillisecond);
BENCHMARK(clausesOfAFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(still)->Arg(1)->Arg(3)->Unit(benchmark::kMillisecond);

}  // namespace
