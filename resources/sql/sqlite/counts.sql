SELECT (SELECT count(*) FROM people),
       (SELECT count(DISTINCT person) FROM captures WHERE state = 'saved'),
       (SELECT count(*) FROM captures WHERE state = 'saved'),
       (SELECT coalesce(sum(bytes), 0) FROM capture_files WHERE saved = 1),
       (SELECT count(*) FROM captures_to_look_at)
