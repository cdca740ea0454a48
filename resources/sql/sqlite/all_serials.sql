SELECT serial, person, state FROM serials
