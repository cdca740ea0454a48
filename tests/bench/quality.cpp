// What planning and judging add to every live frame.

#include "core/photo/crop_plan.h"
#include "core/quality/check.h"
#include "core/standards/catalogue.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace xuezhao {
namespace {

const Catalogue& catalogue() {
    static const Catalogue standards = std::move(*Catalogue::builtIn());
    return standards;
}

std::vector<const Standard*> first(int count) {
    std::vector<const Standard*> standards;
    for (int i = 0; i < count; ++i) standards.push_back(&catalogue().all()[i]);
    return standards;
}

Facts person(double crownY) {
    FaceFacts face;
    face.imageLeftPupil = {890, crownY + 230};
    face.imageRightPupil = {1030, crownY + 231};
    face.crownY = Reading::of(crownY, 3);
    face.imageLeftCheekX = Reading::of(804, 2);
    face.imageRightCheekX = Reading::of(1116, 2);
    Facts facts;
    facts.picture = {1920, 1080};
    facts.faces = 1;
    facts.face = face;
    facts.background = BackgroundFacts{{100, 197, 255}, 0.5, 2, 5};
    return facts;
}

void plan(benchmark::State& state, double crownY) {
    const auto standards = first(static_cast<int>(state.range(0)));
    const Facts facts = person(crownY);
    for (auto _ : state) benchmark::DoNotOptimize(planCrops(facts, standards));
}
BENCHMARK_CAPTURE(plan, oneCropForAll, 150.0)->Arg(2)->Arg(3)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(plan, headAtTheEdge, 10.0)->Arg(2)->Arg(3)->Unit(benchmark::kMicrosecond);

void judge(benchmark::State& state) {
    const Facts facts = person(150);
    const View view{{510, 30, 690, 920}, {480, 640}};
    for (auto _ : state) benchmark::DoNotOptimize(evaluate({facts, view, catalogue().all().front()}));
}
BENCHMARK(judge)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace xuezhao
