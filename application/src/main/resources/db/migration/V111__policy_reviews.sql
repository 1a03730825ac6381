-- What has happened that makes a policy worth looking at again before its time.
create table policy_review (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  -- who or what asked: BY_HAND, LAW, FEEDBACK, INCIDENT
  source text not null check (source in ('BY_HAND', 'LAW', 'FEEDBACK', 'INCIDENT')),
  -- the same thing asks once
  key text not null,
  reason text not null check (reason <> '' and length(reason) <= 2000),
  due_on date not null,
  asked_by bigint references person,
  asked_at timestamptz not null,
  settled_by bigint references person,
  settled_at timestamptz,
  outcome text check (length(outcome) <= 2000),
  unique (owner_id, id),
  unique (owner_id, source, key),
  check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (outcome is null))
);
create index on policy_review (owner_id, due_on) where settled_at is null;
call keep_apart('policy_review');
grant select, insert on policy_review to ${application};
grant update (settled_by, settled_at, outcome) on policy_review to ${application};
