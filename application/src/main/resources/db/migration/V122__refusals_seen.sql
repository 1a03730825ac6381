-- When its author has seen that a request was refused; until then their page of work tells them.
alter table account_request add column refusal_seen_at timestamptz;
create index on account_request (owner_id, author_id) where state = 'REFUSED' and refusal_seen_at is null;
