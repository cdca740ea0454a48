SELECT college FROM people WHERE id = :person
