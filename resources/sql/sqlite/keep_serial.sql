-- The person keeps the number for the photograph that is still to come.
UPDATE serials SET state = 'assigned' WHERE person = :person
