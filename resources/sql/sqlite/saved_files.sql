SELECT path, sha256, bytes FROM capture_files WHERE saved = 1 ORDER BY path
