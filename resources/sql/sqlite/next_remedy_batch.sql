SELECT 1 + coalesce(max(batch), 0) FROM remedies
