-- Every field as it is given, empty ones too.
UPDATE people SET
    student_number = :student_number,
    name = :name,
    sex = :sex,
    citizen_number = :citizen_number,
    institution_code = :institution_code,
    institution_name = :institution_name,
    college = :college,
    major = :major,
    class_name = :class_name,
    code = :code,
    fee = :fee,
    walk_up = :walk_up,
    others = :others
WHERE id = :id
