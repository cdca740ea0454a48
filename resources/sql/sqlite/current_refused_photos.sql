SELECT DISTINCT captures.person FROM captures
JOIN capture_files ON capture_files.capture = captures.id
JOIN refused_files ON refused_files.sha256 = capture_files.sha256
WHERE capture_files.saved = 1 AND capture_files.path GLOB 'photos/*'
