#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
#include "core/store/person.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// What was changed by hand in one person's row.
struct RosterEdit {
    struct Change {
        std::string field;  ///< its name in the database: "student_number", "serial"
        std::string before, after;

        friend bool operator==(const Change&, const Change&) = default;
    };
    std::int64_t id = 0;
    WallTime at{};
    PersonId person{};
    bool added = false;  ///< the person came by it
    bool undone = false;
    std::vector<Change> changes;
};

/// Changes of single people by hand, each with a trace of what stood there. Beside the store, over a connection of its
/// own; every call is one transaction. Belongs to one thread.
class RosterEdits {
public:
    virtual ~RosterEdits() = default;

    /// Puts every field as it stands in `person`, empty ones too; unknown columns stay. Nothing to change is fine.
    /// Errors: RosterDuplicate (the student or citizen number is somebody else's), SerialTaken (it is somebody else's,
    /// or the person was photographed under the one they have), DataBadValue (no serial), StoreFailed (nobody of this
    /// id).
    virtual Result<void> change(const Person& person) = 0;
    /// Errors: RosterDuplicate, SerialTaken, DataBadValue.
    virtual Result<PersonId> add(const Person& person) = 0;
    /// Takes the last edit of this object back that was not taken back yet: fields that were changed again since keep
    /// what they have. \return whom it was about; nothing: there is none. Errors: those of change(); StoreFailed (who
    /// was added has been photographed).
    virtual Result<std::optional<PersonId>> undo() = 0;
    /// The last edits of one person, newest first.
    virtual Result<std::vector<RosterEdit>> of(PersonId person, int limit) = 0;
};

/// Over a job's SQLite file that the store has opened before. Errors: those of openSqliteStore().
Result<std::unique_ptr<RosterEdits>> openSqliteRosterEdits(const std::filesystem::path& file);

}  // namespace xuezhao
