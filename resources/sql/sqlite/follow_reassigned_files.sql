UPDATE capture_files SET saved = 1,
    path = (SELECT to_path FROM reassignment_moves WHERE reassignment = :reassignment AND from_path = path)
WHERE saved = 0 AND capture IN (SELECT id FROM captures WHERE state = 'saved')
  AND path IN (SELECT from_path FROM reassignment_moves WHERE reassignment = :reassignment)
