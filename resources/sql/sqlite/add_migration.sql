INSERT INTO xuezhao_migrations (number, name, applied_ms) VALUES (:number, :name, :now)
