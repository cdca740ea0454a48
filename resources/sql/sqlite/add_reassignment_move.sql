INSERT INTO reassignment_moves (reassignment, place, from_path, to_path, sha256)
SELECT :reassignment, count(*), :from, :to, :sha256 FROM reassignment_moves WHERE reassignment = :reassignment
