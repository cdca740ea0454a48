INSERT INTO reassignments (at_ms, capture, from_person, from_serial, from_attempt, to_person, to_serial, to_attempt,
                           gave_serial, undoes, state)
VALUES (:at, :capture, :from_person, :from_serial, :from_attempt, :to_person, :to_serial, :to_attempt, :gave_serial,
        :undoes, 'planned')
RETURNING id
