-- A row that is there already stays as it is.
INSERT INTO refusals (list, row, person, capture, serial, student_number, citizen_number, name, reason)
VALUES (:list, :row, :person, :capture, :serial, :student_number, :citizen_number, :name, :reason)
ON CONFLICT (list, row) DO NOTHING
RETURNING id
