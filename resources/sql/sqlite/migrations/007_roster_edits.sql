-- What was changed by hand in somebody's row, so that it can be seen and taken back.
CREATE TABLE roster_edits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    person INTEGER NOT NULL,
    added INTEGER NOT NULL CHECK (added IN (0, 1)),  -- the person came by it
    changes TEXT NOT NULL,  -- JSON: [["field", "before", "after"], ...]
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
)

CREATE INDEX roster_edits_person ON roster_edits (person)
