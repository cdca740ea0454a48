INSERT INTO refused_files (sha256, capture, standard)
SELECT sha256, capture, role FROM capture_files WHERE capture = :capture AND saved = 1 AND role <> 'original'
ON CONFLICT (sha256) DO NOTHING
