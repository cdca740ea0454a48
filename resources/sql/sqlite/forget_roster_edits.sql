DELETE FROM roster_edits WHERE person = :person
