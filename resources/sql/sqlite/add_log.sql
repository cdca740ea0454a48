INSERT INTO log (at_ms, event, detail) VALUES (:at, :event, :detail)
