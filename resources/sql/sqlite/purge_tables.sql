-- Every table but these is emptied, so that one that a later version adds is not forgotten.
SELECT name FROM sqlite_master
WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
  AND name NOT IN ('xuezhao_migrations', 'settings', 'log', 'serial_blocks', 'purges')
ORDER BY name
