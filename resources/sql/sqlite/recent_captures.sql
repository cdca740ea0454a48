SELECT id, person, serial, attempt, taken_ms, camera, engine, looked_at_ms, looked_by FROM captures
WHERE state = 'saved' ORDER BY id DESC LIMIT :limit
