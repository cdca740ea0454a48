INSERT INTO capture_clauses (capture, place, standard, clause)
SELECT :capture, count(*), :standard, :clause FROM capture_clauses WHERE capture = :capture
