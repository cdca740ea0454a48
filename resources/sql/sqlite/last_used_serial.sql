SELECT coalesce(max(serial), 0) FROM serials WHERE state = 'used' AND serial BETWEEN :first AND :last
