#include "core/session/darkroom.h"

#include "core/photo/crop_plan.h"
#include "core/photo/develop.h"
#include "core/picture/decode.h"
#include "core/quality/check.h"
#include "core/session/burst.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <future>
#include <utility>

namespace xuezhao {

namespace {

// Where the crop has to lie is read from a still that a camera's JPEG opens to in half its time: a person who fills a
// third of it still has the 110 px between the pupils of a finished photograph.
const cv::Size kEnoughToMeasure(1500, 1500);

}  // namespace

bool DevelopedStill::failing() const {
    return readinessOf(shown->verdicts) == Readiness::Failing;
}

Image thumbnailOf(const Image& photo) {
    const int height = static_cast<int>(std::lround(double(kThumbnailWidth) * photo.height() / photo.width()));
    return develop(photo, {0, 0, photo.width(), photo.height()}, {kThumbnailWidth, height});
}

Darkroom::Darkroom(FaceEngine& engine, Standards standards, std::unique_ptr<SecondOpinion> second)
    : m_engine(engine), m_measurer(engine), m_second(std::move(second)), m_standards(std::move(standards)) {}

Result<DevelopedStill> Darkroom::develop(Still still, int mountTurns) {
    const auto begin = std::chrono::steady_clock::now();
    const std::string name = "still" + still.extension;
    // Opening all of a camera's pixels takes as long as opening a quarter of them and measuring those.
    auto opening = std::async(std::launch::async, openSource, std::span(*still.original), std::string_view(name),
                              std::optional(still.taken), mountTurns);
    const auto reduced = decodePicture(*still.original, name, {mountTurns, kEnoughToMeasure});
    const Facts measured = reduced ? m_measurer.measure(reduced->image, Effort::Still) : Facts();
    const auto source = opening.get();
    if (!source) return source.error();
    if (!reduced) return reduced.error();

    auto shown = std::make_shared<LiveResult>();
    shown->frame.image = source->picture.image;
    shown->facts = measured.enlarged(reduced->reduction, source->picture.image.size());
    shown->crops = planCrops(shown->facts, m_standards);
    if (shown->crops.empty()) return Error{ErrorId::NoFace, {}, "no crop in the still"};

    // Scaling and looking for the file's size take as long as measuring: one thread a photo, this one the first, which
    // it measures while the others are made.
    std::vector<std::future<Result<Photo>>> making;
    for (const StandardCrop& crop : shown->crops) {
        const auto policy = making.empty() ? std::launch::deferred : std::launch::async;
        making.push_back(std::async(policy, [&source, &crop] { return makePhoto(*source, crop); }));
    }
    DevelopedStill developed;
    for (std::size_t i = 0; i < making.size(); ++i) {
        auto photo = making[i].get();
        if (!photo) return photo.error();
        Facts facts = m_measurer.measure(photo->picture, Effort::Still);
        if (m_second) m_second->add(photo->picture, facts);
        // Whoever else stands in the still may be the one who was meant, though the crop shows one face.
        facts.faces = std::max(facts.faces, shown->facts.faces);
        const View whole = View::whole(photo->picture.size());
        shown->verdicts.push_back(evaluate({facts, whole, *shown->crops[i].standard, &photo->facts}));
        developed.photos.push_back(std::move(*photo));
    }
    if (!developed.photos.empty()) developed.thumbnail = thumbnailOf(developed.photos.front().picture);
    developed.still = std::move(still);
    developed.quarterTurns = source->picture.quarterTurns;
    developed.engine = m_engine.name();
    shown->measureMs = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    developed.shown = std::move(shown);
    return developed;
}

Result<DevelopedStill> Darkroom::developBest(std::vector<Still> burst, int mountTurns) {
    const std::size_t best = burst.size() == 1 ? 0 : bestOf(burst, mountTurns);
    return develop(std::move(burst[best]), mountTurns);
}

std::size_t Darkroom::bestOf(const std::vector<Still>& burst, int mountTurns) {
    std::vector<StillScore> scores;
    for (const Still& still : burst) {
        StillScore& score = scores.emplace_back();
        // Enough to see the lids of a face that fills a third of the picture; a camera's JPEG opens so in a quarter of
        // its time.
        const auto picture = decodePicture(*still.original, "still" + still.extension, {mountTurns, {1200, 1200}});
        if (!picture) continue;
        m_engine.reset();
        const Facts facts = m_measurer.measure(picture->image, Effort::Live);
        std::vector<Verdict> verdicts;
        for (const StandardCrop& crop : planCrops(facts, m_standards))
            verdicts.push_back(evaluate({facts, {crop.crop, crop.standard->file.picture}, *crop.standard}));
        score = scoreOf(facts, verdicts);
    }
    return xuezhao::bestOf(scores);
}

}  // namespace xuezhao
