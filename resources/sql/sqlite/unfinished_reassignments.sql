SELECT id, at_ms, capture, from_person, from_serial, from_attempt, to_person, to_serial, to_attempt, gave_serial, undoes
FROM reassignments WHERE state = 'planned' ORDER BY id
