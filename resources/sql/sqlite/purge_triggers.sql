-- Those that forbid what a purge is for. They are made again afterwards.
SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name
