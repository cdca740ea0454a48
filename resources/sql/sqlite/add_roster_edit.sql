INSERT INTO roster_edits (at_ms, person, added, changes) VALUES (:at, :person, :added, :changes) RETURNING id
