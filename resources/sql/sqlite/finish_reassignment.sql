UPDATE reassignments SET state = 'done' WHERE id = :reassignment AND state = 'planned'
