SELECT from_path, to_path, sha256 FROM reassignment_moves WHERE reassignment = :reassignment ORDER BY place
