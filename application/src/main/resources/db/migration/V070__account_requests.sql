-- Requests for official accounts: the form as it is being written, each version that was handed in, and its signatures.
create table account_request (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  author_id bigint not null references person,
  state text not null,
  answers jsonb not null,
  -- counts the savings of the form, so that two who write at once are noticed
  save int not null,
  saved_by bigint not null references person,
  saved_at timestamptz not null,
  begun_at timestamptz not null,
  -- the number of the last version that was handed in
  version int not null default 0,
  -- where it was opened, and the account that it became
  address text,
  opened_on date,
  account_id bigint,
  unique (owner_id, id),
  foreign key (owner_id, account_id) references account (owner_id, id)
);
create index on account_request (owner_id, state);
call keep_apart('account_request');
grant select, insert, update on account_request to ${application};

-- Who saved which answer when, so that whoever is second sees what the first has changed. Rows are only added.
create table account_request_save (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  request_id bigint not null,
  save int not null,
  answers jsonb not null,
  saved_by bigint not null references person,
  saved_at timestamptz not null,
  unique (owner_id, request_id, save),
  foreign key (owner_id, request_id) references account_request (owner_id, id)
);
call keep_apart('account_request_save');
grant select, insert on account_request_save to ${application};

-- What was handed in; signatures are bound to its digest.
create table account_request_version (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  request_id bigint not null,
  number int not null,
  answers jsonb not null,
  digest text not null,
  handed_in_by bigint not null references person,
  handed_in_at timestamptz not null,
  policy text not null,
  policy_version text not null,
  policy_digest text not null,
  findings jsonb not null,
  unique (owner_id, request_id, number),
  foreign key (owner_id, request_id) references account_request (owner_id, id)
);
call keep_apart('account_request_version');
grant select, insert on account_request_version to ${application};

-- What signers decided: signed, returned or refused, for the content or for logo and brand. Rows are only added.
create table account_request_signature (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  request_id bigint not null,
  version int not null,
  step int not null,
  role text not null,
  matter text not null,
  person_id bigint not null references person,
  instead_of text,
  outcome text not null,
  reason text not null,
  statements text[] not null,
  advice text not null,
  digest text not null,
  signed_at timestamptz not null,
  unique (owner_id, request_id, version, step),
  foreign key (owner_id, request_id, version) references account_request_version (owner_id, request_id, number)
);
call keep_apart('account_request_signature');
grant select, insert on account_request_signature to ${application};

-- What else happened to a request: begun, handed in, withdrawn, opened, acknowledged, live. Rows are only added.
create table account_request_event (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  request_id bigint not null,
  kind text not null,
  person_id bigint references person,
  words text not null,
  at timestamptz not null,
  foreign key (owner_id, request_id) references account_request (owner_id, id)
);
create index on account_request_event (owner_id, request_id);
call keep_apart('account_request_event');
grant select, insert on account_request_event to ${application};

-- Where a policy contradicts itself and the school chooses which passage holds. The latest counts. Rows are only added.
create table policy_choice (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  choice text not null,
  chosen text not null,
  chosen_by bigint not null references person,
  chosen_at timestamptz not null
);
create index on policy_choice (owner_id, choice, id desc);
call keep_apart('policy_choice');
grant select, insert on policy_choice to ${application};

-- What the request promised, and what the public is told.
alter table account
  add column purpose text not null default '',
  add column unlisted boolean not null default false,
  add column email text,
  add column posts_every int check (posts_every > 0),
  add column evaluated_on date,
  add column success text not null default '',
  add column closes_on date,
  add column request_id bigint;
