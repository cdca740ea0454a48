#include "core/clerk/remake.h"

#include "core/photo/crop_plan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace xuezhao {

Outcome worstOf(std::span<const Verdict> verdicts) {
    Verdict all;  // the order of severity is the verdict's
    for (const Verdict& verdict : verdicts) {
        Finding finding;
        finding.outcome = verdict.outcome();
        all.findings.push_back(finding);
    }
    return all.outcome();
}

Outcome Remade::worst() const {
    return worstOf(verdicts);
}

bool Remade::needsPerson() const {
    return std::any_of(verdicts.begin(), verdicts.end(), [](const Verdict& verdict) {
        return std::any_of(verdict.findings.begin(), verdict.findings.end(),
                           [](const Finding& finding) { return finding.needsPerson(); });
    });
}

Result<Remade> remake(PhotoJudge& judge, const PhotoSource& source, std::span<const Standard* const> standards,
                      std::span<const std::string> doubted) {
    const auto facts = judge.measure(source.picture.image);
    if (!facts) return facts.error();
    if (facts->faces == 0) return Error{ErrorId::NoFace, {}, {}};
    if (facts->faces > 1) return Error{ErrorId::SeveralFaces, {}, {}};
    Remade made;
    made.original = source.picture.image.size();
    made.engine = facts->engine;
    made.crops = planCrops(*facts, standards, doubted);
    if (made.crops.size() < standards.size()) return Error{ErrorId::PictureTooSmall, {}, "no crop of the shape fits"};
    for (const StandardCrop& crop : made.crops) {
        auto photo = makePhoto(source, crop);
        if (!photo) return photo.error();
        auto verdicts = judge.judge(photo->picture, photo->facts, std::array{crop.standard}, facts->faces);
        if (!verdicts) return verdicts.error();
        made.photos.push_back(*std::move(photo));
        made.verdicts.push_back(std::move(verdicts->front()));
    }
    return made;
}

}  // namespace xuezhao
