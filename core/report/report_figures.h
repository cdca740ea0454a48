#pragma once

#include "core/base/result.h"
#include "core/quality/check.h"
#include "core/store/store.h"

#include <map>
#include <string>
#include <vector>

namespace xuezhao {

/// Where photographs come from: the two columns of the register's own table.
enum class Origin { OnSite, Collected };

/// How photographs came out under one check.
struct CheckCount {
    int pass = 0;  ///< a warning passes
    int fail = 0;
    int doubtful = 0;  ///< a person had to look

    int judged() const { return pass + fail + doubtful; }
    double passShare() const { return judged() == 0 ? 0 : double(pass) / judged(); }
};

/// One check in the report.
struct CheckFigures {
    const CheckRow* check = nullptr;
    CheckCount onSite, collected;  ///< of the photographs that stand now
    int failedAttempts = 0;        ///< of all attempts, those that made way included
    std::string remedy;            ///< what was asked for most often, in the language in force; "" when nothing was
};

/// What the report says of one standard.
struct StandardFigures {
    std::string standard;
    std::vector<CheckFigures> checks;  ///< in the order of the table of checks: the register's rows first
    CheckCount onSite, collected;      ///< the whole verdict
};

/// Everything that a report on a job is made of.
struct ReportFigures {
    std::string job;
    int people = 0, photographed = 0, onSite = 0, collected = 0;
    int attempts = 0;
    int firstTime = 0;  ///< photographed with one attempt
    WallTime first{}, last{};
    std::map<std::string, int> hours;                     ///< "2026-05-20 09": photographs saved
    std::map<std::string, std::pair<int, int>> colleges;  ///< photographed, people
    std::map<std::string, int> cameras;
    int refused = 0, newCrops = 0, takenAgain = 0;  ///< by the register, and what was done
    std::vector<StandardFigures> standards;
};

/// Reads the figures from a job. Errors: those of the store.
Result<ReportFigures> reportFigures(Store& store, const std::string& jobName,
                                    const std::vector<std::string>& standards);

}  // namespace xuezhao
