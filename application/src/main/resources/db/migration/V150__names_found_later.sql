-- Pupils who came onto the roll, or got another name, after posts had been sent: what may name them is looked through, a few
-- posts at a time. The row goes when all are.
create table name_search (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  pupils bigint[] not null,
  asked_by bigint not null references person,
  asked_at timestamptz not null,
  -- the last one looked through
  after_post bigint not null default 0
);

call keep_apart('name_search');
grant select, insert, update, delete on name_search to ${application};
