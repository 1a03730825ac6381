-- How each account stands: written by the nightly review and whenever something changes. Lists and the trust's page read this one row.
create table account_standing (
  owner_id bigint not null references owner,
  account_id bigint not null,
  reviewed_at timestamptz not null,
  -- of the policy it was judged under; empty where none was in force
  policy_digest text not null,
  -- the worst of what stands against it: a kind of matter, or AS_PROMISED
  state text not null,
  alarm boolean not null,
  kinds text[] not null,
  matters jsonb not null,
  breached int not null,
  cannot_tell int not null,
  drifted int not null,
  cover_lost_on date,
  evaluation_due date,
  closure_due date,
  last_post date,
  primary key (owner_id, account_id),
  foreign key (owner_id, account_id) references account (owner_id, id)
);
call keep_apart('account_standing');
grant select, insert, update on account_standing to ${application};

-- When an alarm began and when it ended. Rows are only added.
create table account_alarm (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  kind text not null,
  matter text not null,
  words text not null,
  began boolean not null,
  at timestamptz not null,
  foreign key (owner_id, account_id) references account (owner_id, id)
);
create index on account_alarm (owner_id, account_id, id);
call keep_apart('account_alarm');
grant select, insert on account_alarm to ${application};

-- Whether an account does what it is for, judged by its criteria. Rows are only added.
create table account_evaluation (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  evaluated_on date not null,
  criteria text not null,
  result text not null,
  seen text not null,
  follows text not null,
  next_on date,
  recorded_by bigint not null references person,
  recorded_at timestamptz not null,
  foreign key (owner_id, account_id) references account (owner_id, id),
  check (next_on > evaluated_on)
);
create index on account_evaluation (owner_id, account_id, id desc);
call keep_apart('account_evaluation');
grant select, insert on account_evaluation to ${application};

-- Who holds which role on the platform itself. Never a password.
create table account_access (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  person_id bigint not null references person,
  role text not null check (role <> ''),
  since date not null,
  told_by bigint not null references person,
  told_at timestamptz not null,
  removed_on date,
  removal_told_by bigint references person,
  removal_told_at timestamptz,
  unique (owner_id, id),
  foreign key (owner_id, account_id) references account (owner_id, id),
  check ((removed_on is null) = (removal_told_by is null) and (removed_on is null) = (removal_told_at is null))
);
create index on account_access (owner_id, account_id);
call keep_apart('account_access');
grant select, insert on account_access to ${application};
grant update (removed_on, removal_told_by, removal_told_at) on account_access to ${application};

-- An account that comes to its end, step by step.
create table account_closing (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  reason text not null check (reason <> ''),
  last_day date not null,
  -- what the register said before; what it says again when the closing is called off
  official_until_before date,
  begun_by bigint not null references person,
  begun_at timestamptz not null,
  called_off_by bigint references person,
  called_off_at timestamptz,
  finished_by bigint references person,
  finished_at timestamptz,
  unique (owner_id, id),
  foreign key (owner_id, account_id) references account (owner_id, id),
  check (called_off_at is null or finished_at is null)
);
create unique index on account_closing (owner_id, account_id) where called_off_at is null;
call keep_apart('account_closing');
grant select, insert on account_closing to ${application};
grant update (called_off_by, called_off_at, finished_by, finished_at) on account_closing to ${application};

-- Its steps as they are done, each once. Rows are only added.
create table account_closing_step (
  owner_id bigint not null references owner,
  closing_id bigint not null,
  step text not null,
  done_by bigint not null references person,
  done_at timestamptz not null,
  words text not null check (words <> ''),
  -- whether House Rules saw it itself
  seen_by_house boolean not null,
  primary key (owner_id, closing_id, step),
  foreign key (owner_id, closing_id) references account_closing (owner_id, id)
);
call keep_apart('account_closing_step');
grant select, insert on account_closing_step to ${application};

-- The day of an account's last post is found without reading its archive.
create index publication_last on publication (owner_id, account_id, published_at) where published_at is not null;
