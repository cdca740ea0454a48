#include "core/session/darkroom.h"

#include "core/photo/crop_plan.h"
#include "core/photo/develop.h"
#include "core/quality/check.h"

#include <chrono>
#include <cmath>
#include <utility>

namespace xuezhao {

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
    auto source = openSource(*still.original, name, still.taken, mountTurns);
    if (!source) return source.error();

    auto shown = std::make_shared<LiveResult>();
    shown->frame.image = source->picture.image;
    shown->facts = m_measurer.measure(source->picture.image, Effort::Still);
    shown->crops = planCrops(shown->facts, m_standards);
    if (shown->crops.empty()) return Error{ErrorId::NoFace, {}, "no crop in the still"};

    DevelopedStill developed;
    for (const StandardCrop& crop : shown->crops) {
        auto photo = makePhoto(*source, crop);
        if (!photo) return photo.error();
        Facts facts = m_measurer.measure(photo->picture, Effort::Still);
        if (m_second) m_second->add(photo->picture, facts);
        shown->verdicts.push_back(evaluate({facts, View::whole(photo->picture.size()), *crop.standard, &photo->facts}));
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

}  // namespace xuezhao
