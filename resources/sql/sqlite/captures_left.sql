SELECT count(*) FROM captures WHERE person = :person
