-- An empty text leaves what is known.
UPDATE people SET
    student_number = coalesce(nullif(:student_number, ''), student_number),
    name = coalesce(nullif(:name, ''), name),
    sex = coalesce(nullif(:sex, ''), sex),
    citizen_number = coalesce(nullif(:citizen_number, ''), citizen_number),
    institution_code = coalesce(nullif(:institution_code, ''), institution_code),
    institution_name = coalesce(nullif(:institution_name, ''), institution_name),
    college = coalesce(nullif(:college, ''), college),
    major = coalesce(nullif(:major, ''), major),
    class_name = coalesce(nullif(:class_name, ''), class_name),
    code = coalesce(nullif(:code, ''), code),
    fee = coalesce(nullif(:fee, ''), fee),
    walk_up = :walk_up,
    others = coalesce(nullif(:others, '[]'), others)
WHERE id = :id
