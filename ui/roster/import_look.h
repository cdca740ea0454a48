#pragma once

#include "core/roster/import.h"
#include "core/roster/import_changes.h"

#include <QMetaType>

#include <memory>
#include <vector>

namespace xuezhao {

/// A file that is about to be imported, and what that would do to the roster that is there.
struct ImportLook {
    ImportPreview preview;
    ImportChanges changes;
    std::vector<Person> known;   ///< the roster as it is
    bool openElsewhere = false;  ///< what was not saved in the other program is not in the file

    bool blocked() const { return preview.blocked() || !changes.torn.empty(); }
    /// There is something to apply.
    bool changesAnything() const { return !changes.added.empty() || !changes.changed.empty(); }
};

}  // namespace xuezhao
