-- The human checklist: the clauses that no check measures wholly, and when somebody looked at them. Captures from before
-- have no clauses: nobody was asked.

ALTER TABLE captures ADD COLUMN looked_at_ms INTEGER

ALTER TABLE captures ADD COLUMN looked_by TEXT NOT NULL DEFAULT ''

CREATE TABLE capture_clauses (
    capture INTEGER NOT NULL REFERENCES captures (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    standard TEXT NOT NULL,
    clause TEXT NOT NULL,
    refused INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1)),
    PRIMARY KEY (capture, place),
    UNIQUE (capture, standard, clause)
)

-- Whose files lie in photos/ (core/store/job_layout.h): an attempt that made way for another needs no look.
CREATE VIEW captures_to_look_at AS
SELECT id FROM captures
WHERE state = 'saved' AND looked_at_ms IS NULL
  AND EXISTS (SELECT 1 FROM capture_clauses WHERE capture = captures.id)
  AND EXISTS (SELECT 1 FROM capture_files WHERE capture = captures.id AND path GLOB 'photos/*')
