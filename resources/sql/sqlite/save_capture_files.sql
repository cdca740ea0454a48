UPDATE capture_files SET saved = 1 WHERE capture = :capture
