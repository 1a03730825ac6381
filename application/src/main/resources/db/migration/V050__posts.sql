create table post (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  author_id bigint not null references person,
  account_id bigint,
  state text not null,
  urgent boolean not null default false,
  save_number int not null default 0,
  save_tab text not null default '',
  version int not null default 0,
  published_version int,
  title text not null default '',
  goes_out timestamptz,
  waits_for text,
  address text,
  draft jsonb not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  unique (owner_id, id)
);
create index on post (owner_id, state, id);
create index on post (owner_id, account_id, id);
create index on post (owner_id, author_id, id);
create index on post (owner_id, created_at, id);
create index on post (owner_id, waits_for, id) where waits_for is not null;

-- Words of titles: equality may use an index under row-level security, text search may not.
create table post_word (
  owner_id bigint not null references owner,
  word text not null,
  post_id bigint not null,
  primary key (owner_id, word, post_id),
  foreign key (owner_id, post_id) references post (owner_id, id)
);

-- A post exactly as it was sent for approval. Never changed.
create table post_version (
  owner_id bigint not null references owner,
  post_id bigint not null,
  number int not null,
  content jsonb not null,
  signature text,
  digest text not null,
  policy_version text not null,
  policy_digest text not null,
  verdict jsonb not null,
  made_by bigint not null references person,
  made_at timestamptz not null,
  primary key (owner_id, post_id, number),
  foreign key (owner_id, post_id) references post (owner_id, id)
);

-- What its author settled by sending it.
create table post_confirmation (
  owner_id bigint not null references owner,
  post_id bigint not null,
  version int not null,
  token text not null,
  person_id bigint not null references person,
  at timestamptz not null,
  primary key (owner_id, post_id, version, token),
  foreign key (owner_id, post_id, version) references post_version (owner_id, post_id, number)
);

-- Everywhere a pupil appears.
create table post_pupil (
  owner_id bigint not null references owner,
  post_id bigint not null,
  version int not null,
  pupil_id bigint not null,
  how text not null,
  primary key (owner_id, pupil_id, post_id, version, how),
  foreign key (owner_id, pupil_id) references pupil (owner_id, id),
  foreign key (owner_id, post_id, version) references post_version (owner_id, post_id, number)
);

-- One decision for each step of a version under one policy: of two approvers who press at once, one has decided.
create table post_decision (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  post_id bigint not null,
  version int not null,
  digest text not null,
  step int not null,
  role text,
  person_id bigint not null references person,
  instead_of text,
  outcome text not null,
  reason text not null,
  confirmed text[] not null,
  verdict jsonb not null,
  policy_version text not null,
  policy_digest text not null,
  at timestamptz not null,
  unique (owner_id, post_id, version, policy_digest, step),
  foreign key (owner_id, post_id, version) references post_version (owner_id, post_id, number)
);

create table post_event (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  post_id bigint not null,
  kind text not null,
  version int not null,
  person_id bigint references person,
  words text not null,
  at timestamptz not null,
  foreign key (owner_id, post_id) references post (owner_id, id)
);
create index on post_event (owner_id, post_id, id);

call keep_apart('post');
call keep_apart('post_word');
call keep_apart('post_version');
call keep_apart('post_confirmation');
call keep_apart('post_pupil');
call keep_apart('post_decision');
call keep_apart('post_event');
grant select, insert, update on post to ${application};
grant select, insert, delete on post_word to ${application};
grant select, insert on post_version, post_confirmation, post_pupil, post_decision, post_event to ${application};
