-- Whose files lie in photos/ (core/store/job_layout.h).
SELECT DISTINCT captures.person, captures.id, captures.serial FROM captures
JOIN capture_files ON capture_files.capture = captures.id
WHERE capture_files.saved = 1 AND capture_files.path GLOB 'photos/*'
