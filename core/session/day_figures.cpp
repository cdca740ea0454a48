#include "core/session/day_figures.h"

#include "core/store/fee.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace xuezhao {

namespace {

using namespace std::chrono_literals;

constexpr auto kSpeedOver = 30min;
constexpr auto kBar = 10min;
constexpr auto kShortestBase = 1min;  // below it one person would count as sixty an hour

double perHour(int people, WallTime::duration time) {
    return people / std::chrono::duration<double, std::chrono::hours::period>(time).count();
}

/// When each person was photographed for the first time.
std::map<std::int64_t, WallTime> firstTimes(const DayRecord& record) {
    std::map<std::int64_t, WallTime> first;
    for (const DayCapture& capture : record.captures) {
        const auto [known, isNew] = first.emplace(static_cast<std::int64_t>(capture.person), capture.taken);
        if (!isNew) known->second = std::min(known->second, capture.taken);
    }
    return first;
}

void addSpeed(DayFigures& figures, const DayRecord& record, WallTime now) {
    std::vector<WallTime> times;
    for (const auto& [person, time] : firstTimes(record))
        if (time <= now) times.push_back(time);
    std::sort(times.begin(), times.end());
    const auto recent = std::lower_bound(times.begin(), times.end(), now - kSpeedOver);
    const int people = static_cast<int>(times.end() - recent);
    if (people > 0) {
        // A morning that has just begun is no half hour yet.
        const auto base = std::clamp<WallTime::duration>(now - *recent, kShortestBase, kSpeedOver);
        figures.perHour = perHour(people, recent == times.begin() ? base : WallTime::duration(kSpeedOver));
        figures.secondsEach = 3600 / figures.perHour;
    }
    const auto start =
        std::chrono::floor<std::chrono::duration<int, std::ratio<600>>>(now) - kBar * (DayFigures::kMostBars - 1);
    for (int i = 0; i < DayFigures::kMostBars; ++i) {
        SpeedBar bar;
        bar.start = start + i * kBar;
        const auto in = [&](WallTime time) { return time >= bar.start && time < bar.start + kBar; };
        bar.people = static_cast<int>(std::count_if(times.begin(), times.end(), in));
        bar.running = now < bar.start + kBar;
        const auto passed = std::clamp<WallTime::duration>(now - bar.start, kShortestBase, kBar);
        bar.perHour = perHour(bar.people, bar.running ? passed : WallTime::duration(kBar));
        if (bar.people > 0 || !figures.speed.empty()) figures.speed.push_back(bar);
    }
}

void addChecks(DayFigures& figures, const DayRecord& record) {
    std::vector<const DayCapture*> last;  // newest first, one a person
    std::set<PersonId> seen;
    for (const DayCapture& capture : record.captures) {
        if (last.size() == DayFigures::kLastPeople) break;
        if (capture.photograph && seen.insert(capture.person).second) last.push_back(&capture);
    }
    std::reverse(last.begin(), last.end());
    std::map<std::string, CheckTrend> trends;
    std::map<std::string, std::map<std::string, int>> hints;
    for (std::size_t i = 0; i < last.size(); ++i) {
        if (const auto serial = Serial::fromNumber(last[i]->serial)) figures.lastSerials.push_back(serial->text());
        for (const KeptFinding& finding : last[i]->findings) {
            CheckTrend& trend = trends[finding.check];
            trend.check = finding.check;
            trend.outcomes.resize(last.size(), Outcome::NotRequired);
            trend.outcomes[i] = finding.outcome;
            // What cannot be judged says nothing against the lamps.
            if (finding.outcome != Outcome::Warn && finding.outcome != Outcome::Fail) continue;
            ++trend.notPassing;
            if (!finding.hint.empty()) ++hints[finding.check][finding.hint];
        }
    }
    for (auto& [check, trend] : trends) {
        if (trend.notPassing == 0) continue;
        int most = 0;
        for (const auto& [hint, count] : hints[check])
            if (count > most) {
                most = count;
                trend.hint = hint;
            }
        figures.checks.push_back(std::move(trend));
    }
    std::stable_sort(figures.checks.begin(), figures.checks.end(),
                     [](const CheckTrend& a, const CheckTrend& b) { return a.notPassing > b.notPassing; });
}

/// What is known of one person besides the roster.
struct Trace {
    std::optional<WallTime> opened;  ///< the last time
    bool photograph = false;
};

void count(ClassFigures& figures, const Person& person, const Trace& trace) {
    const FeeState fee = feeState(person.fee);
    ++figures.roster;
    figures.fees = figures.fees || fee != FeeState::Unknown;
    figures.paid += fee == FeeState::Paid;
    figures.missing += !trace.photograph;
    if (!trace.opened && !trace.photograph) return;
    ++figures.came;
    figures.serials += !person.serial.empty();
    figures.photographs += trace.photograph;
    const auto disagree = [&](Disagreement::What what) {
        figures.disagreements.push_back({what, person.id, person.name, person.serial, trace.opened});
    };
    if (!trace.photograph)
        disagree(fee == FeeState::Paid ? Disagreement::What::PaidNotTaken : Disagreement::What::NoPhotograph);
    if (trace.photograph && !trace.opened) disagree(Disagreement::What::NoPlace);
    if (trace.photograph && fee == FeeState::Unpaid) disagree(Disagreement::What::NotPaid);
}

void addClasses(DayFigures& figures, const DayRecord& record) {
    std::unordered_map<std::int64_t, Trace> traces;
    for (const DayPlace& place : record.places) {
        auto& opened = traces[static_cast<std::int64_t>(place.person)].opened;
        if (!opened) opened = place.at;
    }
    for (const DayCapture& capture : record.captures)
        if (capture.photograph) traces[static_cast<std::int64_t>(capture.person)].photograph = true;
    std::unordered_map<std::string, std::size_t> places;
    for (const Person& person : record.people) {
        const auto [place, isNew] = places.emplace(person.className, figures.classes.size());
        if (isNew) figures.classes.push_back({.name = person.className});
        const Trace& trace = traces[static_cast<std::int64_t>(person.id)];
        figures.captured += trace.photograph;
        count(figures.classes[place->second], person, trace);
    }
    std::stable_partition(figures.classes.begin(), figures.classes.end(),
                          [](const ClassFigures& one) { return !one.agrees(); });
    for (const ClassFigures& one : figures.classes)
        if (one.begun()) figures.queue += one.missing;
}

void addAttempts(DayFigures& figures, const DayRecord& record) {
    int good = 0;
    std::map<std::int64_t, int> attempts;
    for (const DayCapture& capture : record.captures) {
        ++attempts[static_cast<std::int64_t>(capture.person)];
        good += capture.attempt == 1 && !capture.fails;
    }
    for (const auto& [person, count] : attempts) figures.retaken += count > 1;
    if (!attempts.empty()) figures.passedAtOnce = static_cast<double>(good) / static_cast<double>(attempts.size());
}

}  // namespace

const CheckTrend* DayFigures::trend() const {
    return !checks.empty() && checks.front().notPassing >= kTrendFrom ? &checks.front() : nullptr;
}

DayFigures figuresOf(const DayRecord& record, WallTime now) {
    DayFigures figures;
    figures.people = static_cast<int>(record.people.size());
    addSpeed(figures, record, now);
    addChecks(figures, record);
    addClasses(figures, record);
    addAttempts(figures, record);
    if (figures.queue > 0 && figures.perHour > 0) {
        const std::chrono::duration<double, std::chrono::hours::period> left(figures.queue / figures.perHour);
        figures.queueEnds = now + std::chrono::duration_cast<WallTime::duration>(left);
    }
    return figures;
}

}  // namespace xuezhao
