#pragma once

#include "core/quality/finding.h"
#include "core/store/person.h"

#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// One line of the roster's table: a person, and what was photographed of them.
struct RosterEntry {
    Person person;
    std::string serial;  ///< four digits: used, or assigned beforehand; empty: neither
    bool taken = false;  ///< a saved photograph is there
    int attempts = 0;
    Outcome outcome = Outcome::NotRequired;  ///< the worst of the latest attempt's files; Fail where a person refused
    bool toLookAt = false;                   ///< nobody has looked at the photograph, though its standards demand it
};

}  // namespace xuezhao
