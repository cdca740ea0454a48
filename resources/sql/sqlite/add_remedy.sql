INSERT INTO remedies (person, at_ms, batch, kind, former, capture)
VALUES (:person, :at, :batch, :kind, :former, :capture)
