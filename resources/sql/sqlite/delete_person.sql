DELETE FROM people WHERE id = :id
