SELECT id, at_ms, person, added, changes, undone FROM roster_edits WHERE person = :person ORDER BY id DESC LIMIT :limit
