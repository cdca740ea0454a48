DELETE FROM refusals WHERE list = :list AND person IS NULL
