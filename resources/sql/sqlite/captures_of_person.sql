SELECT id, person, serial, attempt, taken_ms, camera, engine FROM captures
WHERE person = :person AND state = 'saved' ORDER BY attempt
