SELECT captures.serial, capture_files.picture_hash FROM capture_files
JOIN captures ON captures.id = capture_files.capture
WHERE capture_files.saved = 1 AND capture_files.role = :role AND capture_files.picture_hash <> ''
  AND captures.person <> :person
ORDER BY captures.id
