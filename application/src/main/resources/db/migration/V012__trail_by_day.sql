create index on trail_event (owner_id, at);
