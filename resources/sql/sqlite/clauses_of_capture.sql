SELECT standard, clause, refused FROM capture_clauses WHERE capture = :capture ORDER BY place
