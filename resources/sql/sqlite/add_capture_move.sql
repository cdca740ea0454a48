INSERT INTO capture_moves (capture, from_path, to_path, sha256) VALUES (:capture, :from, :to, :sha256)
