-- tables: how many of any name; ours: 1 when the table of migrations is among them
SELECT count(*) AS tables, coalesce(sum(name = 'xuezhao_migrations'), 0) AS ours
FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
