SELECT role, path, sha256, bytes, crop_x, crop_y, crop_width, crop_height, quarter_turns, outcome, findings,
       picture_hash
FROM capture_files WHERE capture = :capture ORDER BY role <> 'original', role
