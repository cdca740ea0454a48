#pragma once

#include "tests/accuracy/results.h"

#include <string>
#include <vector>

namespace xuezhao::accuracy {

/// One of the project's goals and what the best engine reaches.
struct Goal {
    std::string what;      ///< "pupils, % of their distance: mean (another half's constants)"
    std::string wanted;    ///< "at most 1.0"
    std::string measured;  ///< "0.65 (82 readings)"
    bool reached = false;
};
std::vector<Goal> goalsOf(const Results& results);

/// What the best engine's checks miss at plainly visible strength, worst first: row of the table of defects and the
/// share named. Defects without a check are not among them.
struct Miss {
    std::size_t row;
    double named;
};
std::vector<Miss> missesOf(const Results& results);

/// Share of every defect that has to be named at plainly visible strength.
inline constexpr double kNamed = 0.95;

}  // namespace xuezhao::accuracy
