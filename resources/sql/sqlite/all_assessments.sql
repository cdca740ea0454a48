SELECT person, capture, reasons, remedy FROM assessments
