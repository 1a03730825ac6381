-- How a policy was adopted: by which body, on which day, who signed.
alter table policy_adoption
  add column if not exists only_corrections boolean not null default false,
  add column body text not null default '',
  add column decided_on date,
  add column signatories text not null default '',
  -- the draft it was, where it was written here
  add column draft_id bigint;

-- A version of the policy that is being written. Its text is the policy's file, whole.
create table policy_draft (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  document text not null check (length(document) <= 4000000),
  digest text not null,
  -- counts the savings, so that two who write at once are noticed
  save int not null default 1,
  state text not null check (state in ('WRITING', 'REVIEW', 'ADOPTED', 'DROPPED')),
  -- what it was made of, in words
  made_of text not null,
  begun_by bigint not null references person,
  begun_at timestamptz not null,
  changed_by bigint not null references person,
  changed_at timestamptz not null,
  adoption_id bigint,
  unique (owner_id, id),
  foreign key (owner_id, adoption_id) references policy_adoption (owner_id, id),
  check ((state = 'ADOPTED') = (adoption_id is not null))
);
create index on policy_draft (owner_id, id desc);
call keep_apart('policy_draft');
grant select, insert, update on policy_draft to ${application};
alter table policy_adoption add foreign key (owner_id, draft_id) references policy_draft (owner_id, id);

-- What people of the school say of a draft, each of one clause or of the whole.
create table policy_comment (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  draft_id bigint not null,
  -- id of the clause; empty where the whole is meant
  clause text not null,
  words text not null check (words <> '' and length(words) <= 4000),
  said_by bigint not null references person,
  said_at timestamptz not null,
  settled_by bigint references person,
  settled_at timestamptz,
  answer text not null default '' check (length(answer) <= 4000),
  unique (owner_id, id),
  foreign key (owner_id, draft_id) references policy_draft (owner_id, id),
  check ((settled_at is null) = (settled_by is null))
);
create index on policy_comment (owner_id, draft_id, id);
call keep_apart('policy_comment');
grant select, insert on policy_comment to ${application};
grant update (settled_by, settled_at, answer) on policy_comment to ${application};
