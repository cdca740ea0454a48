#include "core/photo/crop_plan.h"

#include "core/photo/crop_search.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

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

/// Who gives way where not all of one level can be: what differs most between people and is measured worst, hair,
/// first.
struct GivesWay {
    std::string_view check;
    bool stays;  ///< its place stays within the photograph
};
constexpr std::array kGivesWay{GivesWay{"head_top", true}, GivesWay{"head_top", false}, GivesWay{"face_width", false},
                               GivesWay{"eye_line", false}, GivesWay{"centred", false}};

/// The hard limits of `serve`; then their advisory ones; then those of the `others` of the shape.
CropTask taskFor(const FaceGeometry& face, const Standards& serve, const Standards& others) {
    std::vector<CropGoal> hard, advisory, wishes;
    for (const Standard* standard : serve) {
        for (const CropGoal& goal : cropGoals(face, *standard)) {
            (goal.limit->strength == Strength::Hard ? hard : advisory).push_back(goal);
        }
    }
    for (const Standard* standard : others) {
        for (const CropGoal& goal : cropGoals(face, *standard)) wishes.push_back(goal);
    }
    CropTask task{serve.front()->file.picture, {std::move(hard)}};
    for (auto* level : {&advisory, &wishes}) {
        if (!level->empty()) task.levels.push_back(std::move(*level));
    }
    return task;
}

/// The task with one check's limits taken out of a level and put behind all others.
/// \param stays  the hair stays within the photograph although its limit gives way
CropTask without(const CropTask& task, std::size_t level, std::string_view check, bool stays) {
    CropTask changed = task;
    std::vector<CropGoal>& goals = changed.levels[level];
    const auto given =
        std::stable_partition(goals.begin(), goals.end(), [&](const CropGoal& g) { return g.limit->check != check; });
    std::vector<CropGoal> last(given, goals.end());
    if (stays)
        std::for_each(given, goals.end(), [](CropGoal& goal) { goal.range.min = std::min(goal.range.min, 0.0); });
    else goals.erase(given, goals.end());
    changed.levels.push_back(std::move(last));
    return changed;
}

/// The best rectangle for a task. Where not all limits of a level can hold, one gives way so that the others do:
/// one reason for a refusal is better than two, and easier to explain.
std::optional<cv::Rect> solve(CropTask& task, cv::Size still) {
    auto best = bestRect(task, CropRoom::of(still));
    for (std::size_t level = 0; best && level < task.levels.size(); ++level) {
        if (task.levels[level].size() < 2 || smallestMargin(task.levels[level], *best) >= 0) continue;
        for (const auto& [check, stays] : kGivesWay) {
            CropTask changed = without(task, level, check, stays);
            if (changed.levels[level].empty() || changed.levels.back().empty()) continue;
            const auto other = bestRect(changed, CropRoom::of(still));
            if (!other || smallestMargin(changed.levels[level], *other) < 0) continue;
            task = std::move(changed);
            best = other;
            break;
        }
    }
    return best ? bestWholeRect(task, *best, still) : std::nullopt;
}

/// What would have to change for the rectangle that would be best if the still had no edges.
CropAdvice adviceFor(const CropTask& task, const cv::Rect& crop, cv::Size still) {
    const std::vector<CropGoal>& must = task.levels.front();
    const double far = 10.0 * std::max(still.width, still.height);
    const CropRoom endless{-far, -far, far, far, 4 * still.width, 4 * still.height};
    const auto free = bestRect(task, endless);
    if (!free || smallestMargin(must, *free) < smallestMargin(must, loose(crop)) + kWorthAsking)
        return CropAdvice::None;
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
    crop.smallestMargin = smallestMargin(own.levels.front(), loose(rect));
    crop.broken = brokenLimits(cropGoals(face, standard), loose(rect));
    if (!crop.broken.empty()) crop.advice = adviceFor(own, rect, still);
    else if (crop.upscaled() && rect.height < kFarShare * still.height) crop.advice = CropAdvice::StepForward;
    return crop;
}

/// The crops of standards of one shape, the one with the lowest rank first. Appends them to `crops`.
void planShape(const FaceGeometry& face, Standards standards, cv::Size still, std::vector<StandardCrop>& crops) {
    // All together; where that cannot be, the last in rank goes its own way, and so on.
    const Standards all = standards;
    Standards alone;
    const auto oneServesAll = [&] {
        const CropTask task = taskFor(face, standards, {});
        const auto best = bestRect(task, CropRoom::of(still));
        const auto rect = best ? bestWholeRect(task, *best, still) : std::nullopt;
        return rect && smallestMargin(task.levels.front(), loose(*rect)) >= 0;
    };
    while (standards.size() > 1 && !oneServesAll()) {
        alone.push_back(standards.back());
        standards.pop_back();
    }
    CropTask task = taskFor(face, standards, alone);
    const auto together = solve(task, still);
    if (!together) return;
    for (const Standard* standard : standards) {
        crops.push_back(describe(*standard, face, *together, still));
        crops.back().shared = all.size() > 1 && alone.empty();
    }
    for (const Standard* standard : alone) {
        Standards others = all;
        std::erase(others, standard);
        CropTask ownTask = taskFor(face, {standard}, others);
        if (const auto own = solve(ownTask, still)) crops.push_back(describe(*standard, face, *own, still));
    }
}

}  // namespace

std::vector<StandardCrop> planCrops(const Facts& facts, std::span<const Standard* const> standards,
                                    std::span<const std::string> doubted) {
    auto face = FaceGeometry::of(facts);
    if (!face || facts.picture.empty()) return {};
    face->doubted.assign(doubted.begin(), doubted.end());

    std::vector<StandardCrop> planned;
    Standards left(standards.begin(), standards.end());
    std::stable_sort(left.begin(), left.end(), [](const Standard* a, const Standard* b) { return a->rank < b->rank; });
    while (!left.empty()) {
        const Standard& first = *left.front();
        const auto rest =
            std::stable_partition(left.begin(), left.end(), [&](const Standard* s) { return sameShape(*s, first); });
        planShape(*face, Standards(left.begin(), rest), facts.picture, planned);
        left.erase(left.begin(), rest);
    }

    std::vector<StandardCrop> crops;
    for (const Standard* standard : standards) {
        const auto crop =
            std::find_if(planned.begin(), planned.end(), [&](const auto& c) { return c.standard == standard; });
        if (crop != planned.end()) crops.push_back(*crop);
    }
    return crops;
}

}  // namespace xuezhao
