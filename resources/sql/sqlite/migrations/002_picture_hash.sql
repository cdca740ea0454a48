-- What a photo looks like (core/photo/picture_hash.h): two serials with nearly the same one hold the same photograph.

ALTER TABLE capture_files ADD COLUMN picture_hash TEXT NOT NULL DEFAULT ''
