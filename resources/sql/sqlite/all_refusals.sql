SELECT refusals.id, refusals.person, refusals.capture, refusals.row, refusal_lists.name, refusal_lists.received_ms,
       refusals.serial, refusals.student_number, refusals.citizen_number, refusals.name, refusals.reason
FROM refusals JOIN refusal_lists ON refusal_lists.id = refusals.list
ORDER BY refusals.list, refusals.row
