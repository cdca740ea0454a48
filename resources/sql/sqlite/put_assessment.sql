INSERT INTO assessments (person, capture, reasons, remedy) VALUES (:person, :capture, :reasons, :remedy)
ON CONFLICT (person) DO UPDATE SET capture = :capture, reasons = :reasons, remedy = :remedy
