SELECT from_path, to_path, sha256 FROM capture_moves WHERE capture = :capture ORDER BY from_path
