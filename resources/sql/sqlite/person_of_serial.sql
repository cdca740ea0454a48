SELECT person FROM serials WHERE serial = :serial
