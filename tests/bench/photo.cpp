// How long a capture's pictures take: opening a 24-megapixel still, cutting it to both sizes, finding the file size.

#include "core/photo/develop.h"
#include "core/photo/jpeg_writer.h"
#include "core/photo/photo_maker.h"
#include "core/picture/decode.h"
#include "core/picture/inspect.h"
#include "tests/support/pictures/pictures.h"

#include <benchmark/benchmark.h>

#include <limits>

namespace xuezhao {
namespace {

const cv::Size kStill(4000, 6000);           // 24 MP, upright
const cv::Rect kCrop(497, 301, 3003, 4004);  // a factor of 6.26 and 3.13: no whole numbers
const cv::Size kSmall(480, 640);
const cv::Size kLarge(960, 1280);

const cv::Mat& still() {
    static const cv::Mat picture = test::portrait(kStill);
    return picture;
}

const test::FileBytes& stillJpeg() {
    static const test::FileBytes bytes = test::jpegOf(still(), 95);
    return bytes;
}
[[maybe_unused]] const bool kDrawn = !stillJpeg().empty();  // before the first measurement

Standard standard(cv::Size size, Range window, double start) {
    Standard s;
    s.file = {size, 300, ".jpg", start, 60, {}};
    Limit limit;
    limit.check = "file_size";
    limit.range = window;
    s.limits.push_back(limit);
    return s;
}

const Standard kSmallStandard = standard(kSmall, {20'000, 40'000}, 90);
const Standard kLargeStandard = standard(kLarge, {550'000, 650'000}, 98);

void inspectStill(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(inspectPicture(stillJpeg(), "p.jpg").ok());
}
BENCHMARK(inspectStill)->Unit(benchmark::kMillisecond);

void decodeStill(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(decodePicture(stillJpeg(), "p.jpg").ok());
}
BENCHMARK(decodeStill)->Unit(benchmark::kMillisecond);

void decodeStillTurned(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(decodePicture(stillJpeg(), "p.jpg", {.mountTurns = 1}).ok());
}
BENCHMARK(decodeStillTurned)->Unit(benchmark::kMillisecond);

void decodeStillForTheStrip(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(decodePicture(stillJpeg(), "p.jpg", {.atLeast = {480, 640}}).ok());
}
BENCHMARK(decodeStillForTheStrip)->Unit(benchmark::kMillisecond);

void developPhoto(benchmark::State& state) {
    const Image picture(still());
    const cv::Size size = state.range(0) == kSmall.width ? kSmall : kLarge;
    for (auto _ : state) benchmark::DoNotOptimize(develop(picture, kCrop, size).width());
}
BENCHMARK(developPhoto)->Arg(480)->Arg(960)->Unit(benchmark::kMillisecond);

void writePhoto(benchmark::State& state) {
    const bool small = state.range(0) == kSmall.width;
    const Image photo = develop(Image(still()), kCrop, small ? kSmall : kLarge);
    const JpegTarget target = JpegTarget::of(small ? kSmallStandard : kLargeStandard, {});
    int encodings = 0;
    for (auto _ : state) encodings = writeJpeg(photo, target)->encodings;
    state.counters["encodings"] = encodings;
}
BENCHMARK(writePhoto)->Arg(480)->Arg(960)->Unit(benchmark::kMillisecond);

void makeBothPhotos(benchmark::State& state) {
    const auto source = openSource(stillJpeg(), "p.jpg", {});
    StandardCrop small, large;
    small.standard = &kSmallStandard;
    large.standard = &kLargeStandard;
    small.crop = large.crop = kCrop;
    for (auto _ : state) {
        benchmark::DoNotOptimize(makePhoto(*source, small).ok());
        benchmark::DoNotOptimize(makePhoto(*source, large).ok());
    }
}
BENCHMARK(makeBothPhotos)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace xuezhao
