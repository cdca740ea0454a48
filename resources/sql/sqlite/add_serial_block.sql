INSERT INTO serial_blocks (first, last, college) VALUES (:first, :last, :college)
