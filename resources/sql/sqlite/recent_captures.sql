SELECT id, person, serial, attempt, taken_ms, camera, engine FROM captures
WHERE state = 'saved' ORDER BY id DESC LIMIT :limit
