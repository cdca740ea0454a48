UPDATE captures SET looked_at_ms = :at, looked_by = :by WHERE id = :capture
