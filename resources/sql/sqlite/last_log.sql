SELECT at_ms, event, detail FROM log ORDER BY id DESC LIMIT :limit
