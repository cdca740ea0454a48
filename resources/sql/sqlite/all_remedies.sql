SELECT id, person, at_ms, batch, kind, former, capture FROM remedies ORDER BY id
