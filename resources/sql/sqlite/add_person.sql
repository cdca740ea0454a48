INSERT INTO people (student_number, name, sex, citizen_number, institution_code, institution_name, college, major,
                    class_name, code, fee, walk_up, others)
VALUES (:student_number, :name, :sex, :citizen_number, :institution_code, :institution_name, :college, :major,
        :class_name, :code, :fee, :walk_up, :others)
RETURNING id
