DELETE FROM capture_moves WHERE capture = :capture
