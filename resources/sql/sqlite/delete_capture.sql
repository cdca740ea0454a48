DELETE FROM captures WHERE id = :capture AND state = 'reserved'
