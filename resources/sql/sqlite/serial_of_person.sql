SELECT serial, state FROM serials WHERE person = :person
