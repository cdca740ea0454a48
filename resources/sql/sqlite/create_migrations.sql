CREATE TABLE IF NOT EXISTS xuezhao_migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    applied_ms INTEGER NOT NULL
)
