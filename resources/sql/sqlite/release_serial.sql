DELETE FROM serials WHERE person = :person AND state = 'assigned'
