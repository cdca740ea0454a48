#pragma once

#include "core/session/day_record.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// The speed of ten minutes.
struct SpeedBar {
    WallTime start{};
    int people = 0;
    double perHour = 0;
    bool running = false;  ///< the ten minutes are not over
};

/// One check over the last people.
struct CheckTrend {
    std::string check;
    std::vector<Outcome> outcomes;  ///< of the last people, oldest first
    int notPassing = 0;
    std::string hint;  ///< what was said most often to do about it; may be empty
};

/// Somebody because of whom the numbers of a class do not agree.
struct Disagreement {
    enum class What {
        NoPhotograph,  ///< a place was opened and nobody was photographed
        NoPlace,       ///< photographed, but no place was ever opened for them: moved there, or from elsewhere
        NotPaid,       ///< photographed without having paid
        PaidNotTaken,  ///< paid, was there, and is not photographed
    };
    What what;
    PersonId person{};
    std::string name;
    std::string serial;  ///< four digits; empty without one
    std::optional<WallTime> at;
};

/// A class: people who were there, numbers in use, photographs must be as many.
struct ClassFigures {
    std::string name = {};
    int roster = 0;
    int came = 0;         ///< people for whom a place was opened, or who have a photograph
    int serials = 0;      ///< of them, those with a number of their own
    int photographs = 0;  ///< of them, those with a photograph
    int missing = 0;      ///< without a photograph
    int paid = 0;         ///< of all
    bool fees = false;    ///< the roster says of somebody who has paid
    std::vector<Disagreement> disagreements = {};

    bool begun() const { return came > 0; }
    bool agrees() const { return disagreements.empty(); }
};

/// What the dashboard shows.
struct DayFigures {
    int people = 0;
    int captured = 0;
    double perHour = 0;      ///< of the last half hour
    double secondsEach = 0;  ///< 0: nobody in that time
    int queue = 0;           ///< still to come of the classes that have begun
    std::optional<WallTime> queueEnds;
    double passedAtOnce = 0;  ///< share of those captured whose first attempt was good, 0-1
    int retaken = 0;          ///< people with more than one attempt
    std::vector<SpeedBar> speed;
    std::vector<std::string> lastSerials;  ///< of the last people, oldest first
    std::vector<CheckTrend> checks;        ///< those that did not pass for somebody of them, worst first
    std::vector<ClassFigures> classes;     ///< those that do not agree first, then in the order of the roster

    /// A check that did not pass for several of the last ones: something at the station, not in the people.
    const CheckTrend* trend() const;

    static constexpr int kLastPeople = 10;
    static constexpr int kTrendFrom = 4;  ///< of ten: two or three are people, four are a lamp
    static constexpr int kMostBars = 14;
};

/// Pure.
DayFigures figuresOf(const DayRecord& record, WallTime now);

}  // namespace xuezhao
