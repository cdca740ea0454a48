DELETE FROM reassignment_moves WHERE reassignment = :reassignment
