UPDATE captures SET person = :person, serial = :serial, attempt = :attempt WHERE id = :capture AND state = 'saved'
