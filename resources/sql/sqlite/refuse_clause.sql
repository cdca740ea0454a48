UPDATE capture_clauses SET refused = 1
WHERE capture = :capture AND standard = :standard AND clause = :clause
