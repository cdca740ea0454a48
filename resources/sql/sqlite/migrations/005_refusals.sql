-- Photographs that the register refused, and what was done about them.

CREATE TABLE refusal_lists (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,  -- of the file
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    received_ms INTEGER NOT NULL
)

-- One row of a list. Without a person: nobody in the roster has these numbers, and what the list says of them is kept.
CREATE TABLE refusals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL REFERENCES refusal_lists (id),
    row INTEGER NOT NULL,
    person INTEGER REFERENCES people (id),
    capture INTEGER REFERENCES captures (id),  -- whose photographs were the person's at that time
    serial TEXT NOT NULL,
    student_number TEXT NOT NULL,
    citizen_number TEXT NOT NULL,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (list, row)
)

CREATE INDEX refusals_person ON refusals (person)

-- A file with one of these hashes never leaves again.
CREATE TABLE refused_files (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    capture INTEGER NOT NULL REFERENCES captures (id),
    standard TEXT NOT NULL
)

-- What was done or decided, in its order. batch: done in one go, and undone in one go.
CREATE TABLE remedies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES people (id),
    at_ms INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('new-crop', 'undone', 'come-back', 'later', 'open')),
    former INTEGER REFERENCES captures (id),
    capture INTEGER REFERENCES captures (id)
)

CREATE INDEX remedies_person ON remedies (person)

-- What a look at the kept originals gave, so that a list of hundreds need not be worked out again. Holds for this
-- capture and for these reasons alone.
CREATE TABLE assessments (
    person INTEGER PRIMARY KEY REFERENCES people (id),
    capture INTEGER NOT NULL,
    reasons TEXT NOT NULL CHECK (length(reasons) = 64),
    remedy TEXT NOT NULL
)

-- The end of a job: when everybody was removed from it, and the counts that stay.
CREATE TABLE purges (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    counts TEXT NOT NULL  -- JSON
)
