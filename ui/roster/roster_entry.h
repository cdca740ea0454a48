#pragma once

#include "core/quality/finding.h"
#include "core/roster/progress.h"

namespace xuezhao {

/// One line of the roster's table: how far a person is. Findings and picture hashes of the photo are left out.
struct RosterEntry : PersonProgress {
    Outcome shape = Outcome::NotRequired;  ///< `outcome` as a value; Fail where the register refused

    bool toLookAt() const { return photo && photo->toLookAt(); }
};

/// The line of a person.
RosterEntry entryOf(PersonProgress progress);

}  // namespace xuezhao
