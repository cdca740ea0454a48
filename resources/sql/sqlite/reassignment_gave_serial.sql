SELECT count(*) FROM reassignments WHERE id = :reassignment AND gave_serial = 1
