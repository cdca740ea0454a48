UPDATE capture_files SET path = (SELECT to_path FROM capture_moves WHERE capture = :capture AND from_path = path)
WHERE saved = 1 AND path IN (SELECT from_path FROM capture_moves WHERE capture = :capture)
