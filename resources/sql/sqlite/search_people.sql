-- Whole matches first, then beginnings, then the rest, each in the order of the roster.
SELECT * FROM roster
WHERE name LIKE :holds ESCAPE '\' OR student_number LIKE :holds ESCAPE '\' OR class_name LIKE :holds ESCAPE '\'
ORDER BY CASE WHEN name = :text OR student_number = :text THEN 0
              WHEN name LIKE :begins ESCAPE '\' OR student_number LIKE :begins ESCAPE '\' THEN 1
              ELSE 2 END, id
LIMIT :limit
