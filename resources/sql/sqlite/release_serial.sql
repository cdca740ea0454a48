DELETE FROM serials WHERE person = :person AND state IN ('assigned', 'reserved')
