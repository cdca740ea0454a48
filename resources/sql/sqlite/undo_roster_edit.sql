UPDATE roster_edits SET undone = 1 WHERE id = :id
