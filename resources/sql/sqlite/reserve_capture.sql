INSERT INTO captures (person, serial, attempt, taken_ms, camera, engine, state)
SELECT :person, :serial, 1 + coalesce(max(attempt), 0), :taken, :camera, :engine, 'reserved'
FROM captures WHERE person = :person
RETURNING id, attempt
