UPDATE serials SET state = 'used' WHERE person = (SELECT person FROM captures WHERE id = :capture)
