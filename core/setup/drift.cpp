#include "core/setup/drift.h"

#include "core/setup/light_level.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

using Q = StudioQuantity;

std::optional<double> change(const StudioLook& morning, const StudioLook& now, Q quantity) {
    if (!morning[quantity] || !now[quantity]) return std::nullopt;
    return *now[quantity] - *morning[quantity];
}

std::optional<double> opposite(std::optional<double> value) {
    return value ? std::optional(-*value) : std::nullopt;
}

std::optional<double> length(std::optional<double> x, std::optional<double> y) {
    return x && y ? std::optional(std::hypot(*x, *y)) : std::nullopt;
}

namespace measures {

using Looks = const StudioLook&;

std::optional<double> Lamp1Weak(Looks morning, Looks now) {
    return opposite(change(morning, now, Q::LampBalance));
}
std::optional<double> Lamp2Weak(Looks morning, Looks now) {
    return change(morning, now, Q::LampBalance);
}
std::optional<double> WallLeftDark(Looks morning, Looks now) {
    return opposite(change(morning, now, Q::WallSides));
}
std::optional<double> WallRightDark(Looks morning, Looks now) {
    return change(morning, now, Q::WallSides);
}
std::optional<double> WallDark(Looks morning, Looks now) {
    return opposite(change(morning, now, Q::WallL));
}
std::optional<double> WhiteBalance(Looks morning, Looks now) {
    return length(change(morning, now, Q::EyesA), change(morning, now, Q::EyesB));
}
std::optional<double> WallColour(Looks morning, Looks now) {
    // Of another white balance there is a row: what moves the eyes too is not the wall.
    const auto moved = length(change(morning, now, Q::WallA), change(morning, now, Q::WallB));
    if (!moved) return std::nullopt;
    return *moved - WhiteBalance(morning, now).value_or(0);
}
std::optional<double> FaceDark(Looks morning, Looks now) {
    const auto &before = morning[Q::FaceLight], &after = now[Q::FaceLight];
    if (!before || !after) return std::nullopt;
    return std::log2(lightOfLevel(std::max(1.0, *before)) / lightOfLevel(std::max(1.0, *after)));
}
std::optional<double> FocusLost(Looks morning, Looks now) {
    return change(morning, now, Q::Blur);
}
std::optional<double> Noisy(Looks morning, Looks now) {
    return change(morning, now, Q::Noise);
}
std::optional<double> CameraMoved(Looks, Looks now) {
    return length(now[Q::ShiftX], now[Q::ShiftY]);  // they are told against the morning
}

}  // namespace measures

void keep(std::deque<StudioLook>& looks, StudioLook look, std::size_t most) {
    looks.push_back(std::move(look));
    if (looks.size() > most) looks.pop_front();
}

StudioLook medianOfQueue(const std::deque<StudioLook>& looks, std::size_t least) {
    return medianOf(std::vector<StudioLook>(looks.begin(), looks.end()), least);
}

std::string translated(const char* source) {
    return QCoreApplication::translate("Drift", source).toStdString();
}

}  // namespace

std::span<const DriftRow> driftTable() {
    static const DriftRow table[] = {
#define XZ_DRIFT(id, enter, leave, pictogram, text, detail) \
    {DriftId::id, #id, enter, leave, pictogram, text, detail, measures::id},
#include "core/setup/drift.def"
#undef XZ_DRIFT
    };
    return table;
}

std::string driftText(DriftId id) {
    return translated(driftTable()[std::size_t(id)].text);
}

std::string driftDetail(DriftId id) {
    return translated(driftTable()[std::size_t(id)].detail);
}

DriftWatch::DriftWatch(Baseline morning, DriftRules rules) : m_morning(std::move(morning)), m_rules(rules) {}

std::vector<DriftId> DriftWatch::still(const Facts& facts) {
    keep(m_people, lookOfStill(facts), m_rules.people);
    return compare();
}

bool DriftWatch::wantsFrame(SteadyTime now) const {
    return !m_lastFrame || now - *m_lastFrame >= m_rules.betweenFrames;
}

std::vector<DriftId> DriftWatch::emptyFrame(const Image& picture, const WallMap& wall, SteadyTime now) {
    if (!wantsFrame(now)) return {};
    m_lastFrame = now;
    keep(m_frames, lookOfEmptyFrame(picture, wall, m_morning.scene), m_rules.frames);
    return compare();
}

std::vector<DriftId> DriftWatch::compare() {
    StudioLook now = medianOfQueue(m_people, m_rules.leastPeople);
    const StudioLook frames = medianOfQueue(m_frames, m_rules.leastFrames);
    for (const StudioRow& row : studioTable())
        if (row.source == StudioSource::Frame) now[row.id] = frames[row.id];

    std::vector<DriftId> drifted, announced;
    for (const DriftRow& row : driftTable()) {
        const bool before = std::find(m_drifted.begin(), m_drifted.end(), row.id) != m_drifted.end();
        const auto measured = row.measure(m_morning.look, now);
        // What cannot be seen at the moment is as it was.
        const bool is = measured ? *measured >= (before ? row.leave : row.enter) : before;
        if (!is) continue;
        drifted.push_back(row.id);
        if (!before) announced.push_back(row.id);
    }
    m_drifted = std::move(drifted);
    return announced;
}

}  // namespace xuezhao
