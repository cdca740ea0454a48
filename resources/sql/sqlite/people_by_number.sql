SELECT * FROM roster
WHERE :number <> '' AND (citizen_number = :number OR student_number = :number OR code = :number)
ORDER BY id
