-- A photograph that was bound to the wrong person and given to the right one, or (the same person and serial) another
-- attempt of somebody that is to count: the trace of it, and while it is under way what the files' new names are. Numbers alone, so that nobody who is deleted stays known here.

CREATE TABLE reassignments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    capture INTEGER NOT NULL,
    from_person INTEGER NOT NULL,
    from_serial INTEGER NOT NULL,
    from_attempt INTEGER NOT NULL,
    to_person INTEGER NOT NULL,
    to_serial INTEGER NOT NULL,
    to_attempt INTEGER NOT NULL CHECK (to_attempt >= 1),
    gave_serial INTEGER NOT NULL CHECK (gave_serial IN (0, 1)),  -- to_person had none before
    undoes INTEGER REFERENCES reassignments (id),
    state TEXT NOT NULL CHECK (state IN ('planned', 'done')),
    CHECK ((to_person = from_person) = (to_serial = from_serial))
)

CREATE UNIQUE INDEX reassignments_one_unfinished ON reassignments (state) WHERE state = 'planned'

CREATE UNIQUE INDEX reassignments_undone_once ON reassignments (undoes)

CREATE TRIGGER reassignments_done_stay BEFORE DELETE ON reassignments
BEGIN
    SELECT RAISE(ABORT, 'the trace of a reassignment stays');
END

CREATE TABLE reassignment_moves (
    reassignment INTEGER NOT NULL REFERENCES reassignments (id),
    place INTEGER NOT NULL,
    from_path TEXT NOT NULL,
    to_path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (reassignment, place)
)
