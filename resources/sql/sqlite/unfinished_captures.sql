SELECT id, person, serial, attempt, taken_ms, camera, engine FROM captures WHERE state = 'reserved' ORDER BY id
