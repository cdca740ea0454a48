#pragma once

#include "tests/accuracy/trials.h"

#include <string>
#include <vector>

namespace xuezhao::accuracy {

/// Everything a run found out.
struct Results {
    std::string date;                  ///< "2024-05-01"
    std::vector<std::string> engines;  ///< names, the best first
    std::vector<const Standard*> standards;
    std::vector<Person> people;
    std::vector<PersonTrials> trials;  ///< one a person
    std::vector<DrawnTrials> drawn;
    double seconds = 0;
};

}  // namespace xuezhao::accuracy
