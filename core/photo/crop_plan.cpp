#include "core/photo/crop_plan.h"

#include "core/photo/crop_search.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>

namespace xuezhao {
namespace {

using Standards = std::vector<const Standard*>;

// A photograph that must be enlarged although the head could fill more of the still than this share of its height: the
// person stands too far away. A head that fills more has little room left to come nearer.
constexpr double kFarShare = 0.6;
constexpr double kWorthAsking = 0.25;  // errors: what an advice must gain at least

bool sameShape(const Standard& a, const Standard& b) {
    const cv::Size p = a.file.picture;
    const cv::Size q = b.file.picture;
    return std::int64_t(p.width) * q.height == std::int64_t(q.width) * p.height;
}

LooseRect loose(const cv::Rect& rect) {
    return {double(rect.x), double(rect.y), double(rect.width), double(rect.height)};
}

/// The hard limits of `serve` must hold. Their advisory ones, and what `others` of the shape ask, are wishes.
CropTask taskFor(const FaceGeometry& face, const Standards& serve, const Standards& others) {
    CropTask task{serve.front()->file.picture, {}, {}};
    for (const Standard* standard : serve) {
        for (CropGoal& goal : cropGoals(face, *standard)) {
            (goal.limit->strength == Strength::Hard ? task.must : task.wish).push_back(goal);
        }
    }
    for (const Standard* standard : others) {
        for (CropGoal& goal : cropGoals(face, *standard)) task.wish.push_back(goal);
    }
    return task;
}

/// What would have to change for the rectangle that would be best if the still had no edges.
CropAdvice adviceFor(const CropTask& task, const cv::Rect& crop, cv::Size still) {
    const double far = 10.0 * std::max(still.width, still.height);
    const CropRoom endless{-far, -far, far, far, 4 * still.width, 4 * still.height};
    const auto free = bestRect(task, endless);
    if (!free || smallestMargin(task.must, *free) < smallestMargin(task.must, loose(crop)) + kWorthAsking) {
        return CropAdvice::None;
    }
    if (free->width > still.width || free->height > still.height) return CropAdvice::StepBack;
    struct Overhang {
        double by;
        CropAdvice advice;
    };
    const Overhang overhangs[] = {{-free->y, CropAdvice::RaiseCamera},
                                  {free->y + free->height - still.height, CropAdvice::LowerCamera},
                                  {-free->x, CropAdvice::SubjectLeft},
                                  {free->x + free->width - still.width, CropAdvice::SubjectRight}};
    const auto* most = std::max_element(std::begin(overhangs), std::end(overhangs),
                                        [](const Overhang& a, const Overhang& b) { return a.by < b.by; });
    return most->by > 0 ? most->advice : CropAdvice::None;
}

std::vector<BrokenLimit> brokenLimits(const std::vector<CropGoal>& goals, const LooseRect& rect) {
    struct Found {
        double margin;
        BrokenLimit broken;
    };
    std::vector<Found> found;
    for (const CropGoal& goal : goals) {
        const double margin = goal.margin(rect);
        if (margin >= 0) continue;
        const double value = goal.value(rect);
        found.push_back({margin, {goal.limit, value, -margin * goal.error, value < goal.limit->range.min}});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.margin < b.margin; });
    std::vector<BrokenLimit> broken;
    for (const Found& one : found) broken.push_back(one.broken);
    return broken;
}

StandardCrop describe(const Standard& standard, const FaceGeometry& face, const cv::Rect& rect, cv::Size still) {
    StandardCrop crop;
    crop.standard = &standard;
    crop.crop = rect;
    crop.guessed = face.crownGuessed || face.cheeksGuessed;
    const CropTask own = taskFor(face, {&standard}, {});
    crop.smallestMargin = smallestMargin(own.must, loose(rect));
    crop.broken = brokenLimits(cropGoals(face, standard), loose(rect));
    if (!crop.broken.empty()) crop.advice = adviceFor(own, rect, still);
    else if (crop.upscaled() && rect.height < kFarShare * still.height) crop.advice = CropAdvice::StepForward;
    return crop;
}

/// The crops of standards of one shape, the one with the lowest rank first. Appends them to `crops`.
void planShape(const FaceGeometry& face, Standards standards, cv::Size still, std::vector<StandardCrop>& crops) {
    const auto search = [&](const Standards& serve, const Standards& others, double& margin) -> std::optional<cv::Rect> {
        const CropTask task = taskFor(face, serve, others);
        const auto best = bestRect(task, CropRoom::of(still));
        if (!best) return std::nullopt;
        const auto rect = bestWholeRect(task, *best, still);
        if (rect) margin = smallestMargin(task.must, loose(*rect));
        return rect;
    };

    // All together; where that cannot be, the last in rank goes its own way, and so on.
    const Standards all = standards;
    Standards alone;
    double margin = 0;
    auto together = search(standards, {}, margin);
    while (together && margin < 0 && standards.size() > 1) {
        alone.push_back(standards.back());
        standards.pop_back();
        together = search(standards, alone, margin);
    }
    if (!together) return;
    for (const Standard* standard : standards) {
        crops.push_back(describe(*standard, face, *together, still));
        crops.back().shared = all.size() > 1 && alone.empty();
    }
    for (const Standard* standard : alone) {
        Standards others = all;
        std::erase(others, standard);
        if (const auto own = search({standard}, others, margin)) crops.push_back(describe(*standard, face, *own, still));
    }
}

}  // namespace

std::vector<StandardCrop> planCrops(const Facts& facts, std::span<const Standard* const> standards) {
    const auto face = FaceGeometry::of(facts);
    if (!face || facts.picture.empty()) return {};

    std::vector<StandardCrop> planned;
    Standards left(standards.begin(), standards.end());
    std::stable_sort(left.begin(), left.end(), [](const Standard* a, const Standard* b) { return a->rank < b->rank; });
    while (!left.empty()) {
        const Standard& first = *left.front();
        const auto rest = std::stable_partition(left.begin(), left.end(),
                                                [&](const Standard* s) { return sameShape(*s, first); });
        planShape(*face, Standards(left.begin(), rest), facts.picture, planned);
        left.erase(left.begin(), rest);
    }

    std::vector<StandardCrop> crops;
    for (const Standard* standard : standards) {
        const auto crop = std::find_if(planned.begin(), planned.end(), [&](const auto& c) { return c.standard == standard; });
        if (crop != planned.end()) crops.push_back(*crop);
    }
    return crops;
}

}  // namespace xuezhao
