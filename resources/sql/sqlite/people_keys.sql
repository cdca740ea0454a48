SELECT id, student_number, citizen_number FROM people
