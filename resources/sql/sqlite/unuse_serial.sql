UPDATE serials SET state = 'reserved' WHERE person = :person
