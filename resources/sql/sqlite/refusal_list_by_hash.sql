SELECT id FROM refusal_lists WHERE sha256 = :sha256
