SELECT id, at_ms, person, added, changes, undone FROM roster_edits WHERE id = :id
