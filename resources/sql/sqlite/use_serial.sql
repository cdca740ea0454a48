UPDATE serials SET state = 'used' WHERE person = :person
