#include "ui/roster/roster_entry.h"

#include <utility>

namespace xuezhao {

RosterEntry entryOf(PersonProgress progress) {
    RosterEntry entry{std::move(progress), Outcome::NotRequired};
    for (const Outcome outcome : {Outcome::Pass, Outcome::Warn, Outcome::CannotJudge, Outcome::Fail})
        if (toName(outcome) == entry.outcome) entry.shape = outcome;
    if (entry.retake()) entry.shape = Outcome::Fail;
    if (entry.photo) {
        // A table of ten thousand needs none of the megabytes in which a verdict is kept.
        for (CaptureFile& file : entry.photo->files) {
            file.findings = {};
            file.pictureHash = {};
        }
    }
    return entry;
}

}  // namespace xuezhao
