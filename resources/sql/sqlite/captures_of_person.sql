SELECT id, person, serial, attempt, taken_ms, camera, engine, looked_at_ms, looked_by FROM captures
WHERE person = :person AND state = 'saved' ORDER BY attempt
