SELECT coalesce(max(number), 0) FROM xuezhao_migrations
