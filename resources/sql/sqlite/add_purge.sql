INSERT INTO purges (at_ms, counts) VALUES (:at, :counts)
