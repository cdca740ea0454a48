SELECT * FROM roster WHERE id = :id
