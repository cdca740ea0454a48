UPDATE captures SET state = 'saved' WHERE id = :capture
