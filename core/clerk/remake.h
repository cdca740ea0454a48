#pragma once

#include "core/photo/photo_maker.h"
#include "core/quality/photo_judge.h"

#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// Photos made from an original, each judged by its file. One entry a standard, in the order given.
struct Remade {
    std::vector<StandardCrop> crops;
    std::vector<Photo> photos;
    std::vector<Verdict> verdicts;
    cv::Size original;   ///< of the turned original, pixels
    std::string engine;  ///< that measured it

    Outcome worst() const;
    bool needsPerson() const;  ///< some hard limit cannot be judged
};

/// The worst outcome of some verdicts; NotRequired without any.
Outcome worstOf(std::span<const Verdict> verdicts);

/// Measures the original, plans the crops, makes the photos and judges what was made: a crop and one uniform scale,
/// nothing else.
/// \param doubted  as in planCrops()
/// Errors: NoFace, SeveralFaces, PictureTooSmall (no crop fits), those of the engine and of makePhoto().
Result<Remade> remake(PhotoJudge& judge, const PhotoSource& source, std::span<const Standard* const> standards,
                      std::span<const std::string> doubted = {});

}  // namespace xuezhao
