-- Statements are separated by empty lines. A migration that has been released is never edited: add the next one.

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    student_number TEXT NOT NULL,
    name TEXT NOT NULL,
    sex TEXT NOT NULL,
    citizen_number TEXT NOT NULL,
    institution_code TEXT NOT NULL,
    institution_name TEXT NOT NULL,
    college TEXT NOT NULL,
    major TEXT NOT NULL,
    class_name TEXT NOT NULL,
    code TEXT NOT NULL,
    fee TEXT NOT NULL,
    walk_up INTEGER NOT NULL CHECK (walk_up IN (0, 1)),
    others TEXT NOT NULL  -- JSON: [["header", "text"], ...]
)

CREATE INDEX people_student_number ON people (student_number)

CREATE INDEX people_citizen_number ON people (citizen_number)

CREATE INDEX people_code ON people (code)

CREATE TABLE serial_blocks (
    first INTEGER PRIMARY KEY CHECK (first BETWEEN 1 AND 9999),
    last INTEGER NOT NULL CHECK (last BETWEEN first AND 9999),
    college TEXT NOT NULL
)

INSERT INTO serial_blocks (first, last, college) VALUES (1, 9999, '')

-- One serial has one person and one person has one serial, by the schema.
-- assigned: by the roster; reserved: for a capture in progress; used: by a saved photograph, for good.
CREATE TABLE serials (
    serial INTEGER PRIMARY KEY CHECK (serial BETWEEN 1 AND 9999),
    person INTEGER NOT NULL UNIQUE REFERENCES people (id),
    state TEXT NOT NULL CHECK (state IN ('assigned', 'reserved', 'used')),
    UNIQUE (serial, person)
)

CREATE TRIGGER serials_used_stay BEFORE DELETE ON serials WHEN OLD.state = 'used'
BEGIN
    SELECT RAISE(ABORT, 'a used serial stays');
END

CREATE TABLE captures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    attempt INTEGER NOT NULL CHECK (attempt >= 1),
    taken_ms INTEGER NOT NULL,
    camera TEXT NOT NULL,
    engine TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reserved', 'saved')),
    UNIQUE (person, attempt),
    FOREIGN KEY (serial, person) REFERENCES serials (serial, person)
)

CREATE UNIQUE INDEX captures_one_unfinished ON captures (person) WHERE state = 'reserved'

CREATE TRIGGER captures_saved_stay BEFORE DELETE ON captures WHEN OLD.state = 'saved'
BEGIN
    SELECT RAISE(ABORT, 'a saved capture stays');
END

CREATE TABLE capture_files (
    capture INTEGER NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL,
    crop_x INTEGER NOT NULL,
    crop_y INTEGER NOT NULL,
    crop_width INTEGER NOT NULL,
    crop_height INTEGER NOT NULL,
    quarter_turns INTEGER NOT NULL CHECK (quarter_turns IN (0, 1, 3)),
    outcome TEXT NOT NULL,
    findings TEXT NOT NULL,
    saved INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (capture, role)
)

-- Two saved captures never claim the same file.
CREATE UNIQUE INDEX capture_files_saved_path ON capture_files (path) WHERE saved = 1

CREATE TABLE capture_moves (
    capture INTEGER NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
    from_path TEXT NOT NULL,
    to_path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (capture, from_path)
)

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
)

CREATE TABLE log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    event TEXT NOT NULL,
    detail TEXT NOT NULL
)

CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log only grows');
END

CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log only grows');
END

-- A citizen number, 15 digits or 17 and a check character that stand alone, never enters the log.
CREATE TRIGGER log_holds_no_citizen_number BEFORE INSERT ON log
WHEN ' ' || NEW.event || ' ' || NEW.detail || ' ' GLOB
         '*[^0-9A-Za-z][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][^0-9A-Za-z]*'
     OR ' ' || NEW.event || ' ' || NEW.detail || ' ' GLOB
         '*[^0-9A-Za-z][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9Xx][^0-9A-Za-z]*'
BEGIN
    SELECT RAISE(ABORT, 'the log holds no clear citizen number');
END

-- The roster as the program reads it: a serial that is only reserved is not yet the person's.
CREATE VIEW roster AS
SELECT people.id, coalesce(substr('000' || serials.serial, -4), '') AS serial, student_number, name, sex, citizen_number,
       institution_code, institution_name, college, major, class_name, code, fee, walk_up, others
FROM people LEFT JOIN serials ON serials.person = people.id AND serials.state <> 'reserved'
