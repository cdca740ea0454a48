#pragma once

#include "core/base/frame.h"
#include "core/setup/baseline.h"

#include <chrono>
#include <deque>
#include <span>
#include <string_view>
#include <vector>

namespace xuezhao {

/// What can drift: rows in drift.def.
enum class DriftId : int {
#define XZ_DRIFT(id, enter, leave, pictogram, text, detail) id,
#include "core/setup/drift.def"
#undef XZ_DRIFT
};

struct DriftRow {
    DriftId id;
    std::string_view name;
    double enter;
    double leave;
    std::string_view pictogram;
    const char* text;    ///< English source text, translation context "Drift"
    const char* detail;  ///< the same
    /// How far it has drifted, positive in the direction that the row is about; nothing where one of the two is
    /// unknown.
    std::optional<double> (*measure)(const StudioLook& morning, const StudioLook& now);
};

std::span<const DriftRow> driftTable();

/// In the language in force (UTF-8).
std::string driftText(DriftId id);
std::string driftDetail(DriftId id);

struct DriftRules {
    std::size_t people = 5;       ///< the last so many stills count,
    std::size_t leastPeople = 3;  ///< from so many on
    std::size_t frames = 7;       ///< the same of frames of the empty place
    std::size_t leastFrames = 4;
    std::chrono::milliseconds betweenFrames{1000};  ///< frames in between say nothing new
};

/// Compares what comes in during the day with the morning. The medians of the last few people and empty frames are
/// what counts, so one odd person changes nothing. A drift is announced once, and again only after it was mended. Pure:
/// time is passed in and never goes back.
class DriftWatch {
public:
    explicit DriftWatch(Baseline morning, DriftRules rules = {});

    const Baseline& morning() const { return m_morning; }

    /// A still that was saved. \return what is to be announced now
    std::vector<DriftId> still(const Facts& facts);
    /// Whether a frame of the empty place would be looked at now: the others need not be measured.
    bool wantsFrame(SteadyTime now) const;
    /// \return what is to be announced now
    std::vector<DriftId> emptyFrame(const Image& picture, const WallMap& wall, SteadyTime now);

    /// What has drifted and is not mended, in the order of the table.
    const std::vector<DriftId>& drifted() const { return m_drifted; }

private:
    std::vector<DriftId> compare();

    Baseline m_morning;
    DriftRules m_rules;
    std::deque<StudioLook> m_people, m_frames;
    std::optional<SteadyTime> m_lastFrame;
    std::vector<DriftId> m_drifted;
};

}  // namespace xuezhao
