-- The outbox: each approved version on its way to an account. What is to appear stands in post_version, by its digest.
create table publication (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  post_id bigint not null,
  version int not null,
  account_id bigint not null,
  digest text not null,
  marker text not null unique,
  due_at timestamptz not null,
  not_after timestamptz not null,
  state text not null,
  -- Each lease has a number; whoever holds an older one writes nothing.
  attempt int not null default 0,
  lease_holder text,
  leased_until timestamptz,
  next_try_at timestamptz not null,
  -- Faults since it last went well.
  faults int not null default 0,
  last_fault text not null default '',
  -- Judged anew before its time, because something has changed.
  look_again boolean not null default false,
  platform_id text,
  fingerprint text,
  -- Told the platform to show it: from then on it may be public.
  shown_at timestamptz,
  media_ids text[] not null default '{}',
  address text,
  addresses jsonb not null default '[]',
  published_at timestamptz,
  -- Was given to people to put out, so only they know what is there.
  by_hand boolean not null default false,
  put_out_by bigint references person,
  seen_to_at timestamptz,
  seen_to_by bigint references person,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (owner_id, id),
  unique (owner_id, post_id, version, account_id),
  foreign key (owner_id, post_id, version) references post_version (owner_id, post_id, number)
);
create index on publication (owner_id, next_try_at) where state in ('WAITING', 'DRAFTED');
create index on publication (owner_id, state, id) where state in ('WAITING', 'DRAFTED', 'BY_HAND', 'FAILED', 'EXPIRED');
create index on publication (owner_id, changed_at);

-- The archive: what the public really saw, as the platform keeps it. Never changed.
create table published_copy (
  owner_id bigint not null references owner,
  publication_id bigint not null,
  attempt int not null,
  at timestamptz not null,
  address text not null,
  addresses jsonb not null,
  media_ids text[] not null,
  title text not null,
  content text not null,
  pictures jsonb not null,
  primary key (owner_id, publication_id),
  foreign key (owner_id, publication_id) references publication (owner_id, id)
);

create table publication_event (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  publication_id bigint not null,
  attempt int not null,
  kind text not null,
  words text not null,
  person_id bigint references person,
  at timestamptz not null,
  foreign key (owner_id, publication_id) references publication (owner_id, id)
);
create index on publication_event (owner_id, publication_id, id);

-- A post that comes down for good. Once for each post.
create table take_down (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  post_id bigint not null,
  why text not null,
  reason text not null default '',
  asked_by bigint references person,
  asked_at timestamptz not null,
  state text not null,
  proved_at timestamptz,
  purged_at timestamptz,
  unique (owner_id, id),
  unique (owner_id, post_id),
  foreign key (owner_id, post_id) references post (owner_id, id)
);
create index on take_down (owner_id, state, id);

-- One publication to be removed from its platform, with proof: of a post that comes down, or of a version that another replaces.
create table removal (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  publication_id bigint not null,
  asked_at timestamptz not null,
  state text not null,
  attempt int not null default 0,
  lease_holder text,
  leased_until timestamptz,
  next_try_at timestamptz not null,
  faults int not null default 0,
  last_fault text not null default '',
  -- It does not go on without a person.
  alarm boolean not null default false,
  proof jsonb not null default '[]',
  proved_at timestamptz,
  removed_by bigint references person,
  removed_at timestamptz,
  seen text not null default '',
  unique (owner_id, id),
  unique (owner_id, publication_id),
  foreign key (owner_id, publication_id) references publication (owner_id, id)
);
create index on removal (owner_id, next_try_at) where state <> 'PROVED';

call keep_apart('publication');
call keep_apart('published_copy');
call keep_apart('publication_event');
call keep_apart('take_down');
call keep_apart('removal');
grant select, insert, update on publication, take_down, removal to ${application};
grant select, insert on published_copy, publication_event to ${application};
