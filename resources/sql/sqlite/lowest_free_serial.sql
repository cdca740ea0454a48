-- 0 when every serial of the range is taken
SELECT coalesce(min(candidate), 0)
FROM (SELECT :first AS candidate
      UNION ALL
      SELECT serial + 1 FROM serials WHERE serial >= :first AND serial < :last) AS candidates
WHERE candidate <= :last AND NOT EXISTS (SELECT 1 FROM serials WHERE serial = candidate)
