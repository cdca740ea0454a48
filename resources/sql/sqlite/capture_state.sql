SELECT state, person FROM captures WHERE id = :capture
