INSERT INTO capture_files (capture, role, path, sha256, bytes, crop_x, crop_y, crop_width, crop_height, quarter_turns,
                           outcome, findings, picture_hash)
VALUES (:capture, :role, :path, :sha256, :bytes, :crop_x, :crop_y, :crop_width, :crop_height, :quarter_turns,
        :outcome, :findings, :picture_hash)
