-- What a draft would have judged otherwise, tried on what there was. Holds ids and counts, never what a post says.
create table policy_back_test (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  draft_id bigint not null,
  -- of the draft as it was tried
  digest text not null,
  -- of the policy that it was held against
  against text not null,
  from_day date not null,
  until_day date not null,
  state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  total int not null default 0,
  tried int not null default 0,
  result jsonb not null default '{}',
  asked_by bigint not null references person,
  asked_at timestamptz not null,
  ended_at timestamptz,
  unique (owner_id, id),
  foreign key (owner_id, draft_id) references policy_draft (owner_id, id)
);
create index on policy_back_test (owner_id, draft_id, id desc);
call keep_apart('policy_back_test');
grant select, insert on policy_back_test to ${application};
grant update (state, total, tried, result, ended_at) on policy_back_test to ${application};
-- Posts of a stretch of days are found without reading the whole archive.
create index post_published on post (owner_id, published_at, id) where published_at is not null;
