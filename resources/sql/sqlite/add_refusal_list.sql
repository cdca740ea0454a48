INSERT INTO refusal_lists (name, sha256, received_ms) VALUES (:name, :sha256, :received) RETURNING id
