INSERT INTO serials (serial, person, state) VALUES (:serial, :person, :state)
