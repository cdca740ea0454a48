SELECT id, person, serial, attempt, taken_ms, camera, engine, looked_at_ms, looked_by FROM captures
WHERE id = :capture AND state = 'saved'
