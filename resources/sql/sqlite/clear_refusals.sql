UPDATE capture_clauses SET refused = 0 WHERE capture = :capture
