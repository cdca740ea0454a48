#include "core/session/live_analysis.h"

#include "core/photo/crop_plan.h"
#include "core/quality/check.h"
#include "core/quality/flash.h"
#include "core/vision/measure.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace xuezhao {

namespace {

/// The part of a picture without a face that a photograph would show: as large as fits, in the middle.
cv::Rect2d middleOf(cv::Size picture, double aspect) {
    const double width = std::min<double>(picture.width, picture.height * aspect);
    const double height = width / aspect;
    return {(picture.width - width) / 2, (picture.height - height) / 2, width, height};
}

}  // namespace

void judgeFrame(LiveResult& result, const Standards& standards, cv::Size still, bool flashed) {
    result.crops = planCrops(result.facts, standards);
    result.verdicts.clear();
    for (std::size_t i = 0; i < standards.size(); ++i) {
        const Standard& standard = *standards[i];
        View view{middleOf(result.facts.picture, standard.aspect()), standard.file.picture, 0};
        if (i < result.crops.size()) {
            view.crop = result.crops[i].crop;
            // The still shows what the frame shows, with more pixels.
            if (still.width > 0) view.upscale = view.scale() * result.facts.picture.width / still.width;
        }
        result.verdicts.push_back(evaluate({result.facts, view, standard}));
        if (flashed) leaveOutWhatFlashChanges(result.verdicts.back());
    }
}

LiveAnalysis::LiveAnalysis(EngineFactory makeEngine, Standards standards, Events events)
    : m_standards(std::move(standards)),
      m_events(std::move(events)),
      m_thread([this, make = std::move(makeEngine)] { run(make); }) {}

LiveAnalysis::~LiveAnalysis() {
    m_frames.close();
    m_thread.join();
}

void LiveAnalysis::put(Frame frame, std::uint64_t session, cv::Size still, bool flashed) {
    m_frames.put({std::move(frame), session, still, flashed});
}

void LiveAnalysis::run(const EngineFactory& makeEngine) {
    auto engine = makeEngine();
    if (!engine) return m_events.failed(engine.error());
    Measurer measurer(**engine);
    std::uint64_t session = 0;
    while (auto work = m_frames.take()) {
        const auto begin = std::chrono::steady_clock::now();
        if (std::exchange(session, work->session) != work->session) (*engine)->reset();
        auto result = std::make_shared<LiveResult>();
        result->facts = measurer.measure(work->frame.image, Effort::Live);
        judgeFrame(*result, m_standards, work->still, work->flashed);
        result->frame = std::move(work->frame);
        result->session = work->session;
        result->dropped = m_frames.dropped();
        result->measureMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
        m_events.result(std::move(result));
    }
}

}  // namespace xuezhao
