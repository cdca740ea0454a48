SELECT max(id) FROM captures_to_look_at HAVING max(id) IS NOT NULL
