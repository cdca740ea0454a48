-- Between two names a file has none that another could clash with; follow_reassigned_files.sql gives the new one.
UPDATE capture_files SET saved = 0
WHERE saved = 1 AND path IN (SELECT from_path FROM reassignment_moves WHERE reassignment = :reassignment)
