-- What was seen of accounts' settings. A row is added when what is seen changes; seeing the same again only moves its last day.
create table account_observation (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  setting text not null,
  state text not null,
  how text not null,
  words text not null check (words <> ''),
  first_seen_at timestamptz not null,
  seen_again_at timestamptz not null,
  -- since when its state has been this one, also where the words have changed since
  state_since timestamptz not null,
  person_id bigint references person,
  until_day date,
  foreign key (owner_id, account_id) references account (owner_id, id),
  check (seen_again_at >= first_seen_at and first_seen_at >= state_since),
  -- somebody stands for what was attested, and only for that
  check ((how = 'ATTESTED') = (person_id is not null) and (how = 'ATTESTED') = (until_day is not null))
);
create index on account_observation (owner_id, account_id, setting, id desc);
call keep_apart('account_observation');
grant select, insert on account_observation to ${application};
grant update (seen_again_at) on account_observation to ${application};

-- When an account's platform and its page were last read, and since when that fails.
create table account_reading (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  how text not null,
  tried_at timestamptz not null,
  failing_since timestamptz,
  why text,
  unique (owner_id, account_id, how),
  foreign key (owner_id, account_id) references account (owner_id, id),
  check ((failing_since is null) = (why is null))
);
call keep_apart('account_reading');
grant select, insert, update on account_reading to ${application};

-- How the settings of a page are read where its posts go out by hand. The key is sealed.
create table account_page_access (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  page text not null check (page <> ''),
  key bytea not null,
  unique (owner_id, account_id),
  foreign key (owner_id, account_id) references account (owner_id, id)
);
call keep_apart('account_page_access');
grant select, insert, update, delete on account_page_access to ${application};

-- Accounts of which a list of known followers and contributors is kept.
create table account_follower_list (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  begun_by bigint not null references person,
  begun_at timestamptz not null,
  unique (owner_id, account_id),
  foreign key (owner_id, account_id) references account (owner_id, id)
);
call keep_apart('account_follower_list');
grant select, insert on account_follower_list to ${application};

-- Who from outside follows an account or adds to it, and who has vetted them.
create table account_follower (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  name text not null check (name <> ''),
  adult boolean not null,
  contributes boolean not null,
  who text not null,
  vetted_by text,
  vetted_on date,
  vetted_how text,
  added_by bigint not null references person,
  added_at timestamptz not null,
  removed_by bigint references person,
  removed_at timestamptz,
  removed_why text,
  unique (owner_id, id),
  foreign key (owner_id, account_id) references account_follower_list (owner_id, account_id),
  check ((vetted_by is null) = (vetted_on is null) and (vetted_by is null) = (vetted_how is null)),
  check ((removed_by is null) = (removed_at is null) and (removed_by is null) = (removed_why is null))
);
create index on account_follower (owner_id, account_id) where removed_at is null;
call keep_apart('account_follower');
grant select, insert, update on account_follower to ${application};
