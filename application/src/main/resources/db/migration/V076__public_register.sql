-- What the public sees of official accounts: where each school's pages are, house rules, concerns of strangers.

-- Every path a school or the trust has or ever had: former ones lead on for good, and nobody else gets them.
-- Seen by all: whose rows a public page may show is known only after this is read.
create table owner_path (
  path text primary key check (path ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(path) <= 60),
  owner_id bigint not null references owner,
  held_now boolean not null
);
create unique index on owner_path (owner_id) where held_now;
create index on owner_path (owner_id);
grant select, insert on owner_path to ${application};
grant update (held_now) on owner_path to ${application};

with plain as (
  select id, trim(both '-' from left(regexp_replace(lower(translate(name, '’''', '')), '[^a-z0-9]+', '-', 'g'), 50)) as path
  from owner),
named as (
  select id, case when path = '' then 'school' when path ~ '-' then path else path || '-school' end as path from plain),
numbered as (
  select id, path, row_number() over (partition by path order by id) as number from named)
insert into owner_path (path, owner_id, held_now)
select case when number = 1 then path else path || '-' || id end, id, true from numbered
on conflict do nothing;
-- Two names that collide even so.
insert into owner_path (path, owner_id, held_now)
select 'school-' || id, id, true from owner where not exists (select from owner_path held where held.owner_id = owner.id);

-- House rules as they are being written, one text for each account.
create table house_rules_draft (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  words text not null check (length(words) <= 20000),
  -- counts the savings, so that two who write at once are noticed
  save int not null,
  saved_by bigint not null references person,
  saved_at timestamptz not null,
  unique (owner_id, account_id),
  foreign key (owner_id, account_id) references account (owner_id, id)
);
call keep_apart('house_rules_draft');
grant select, insert, update, delete on house_rules_draft to ${application};

-- House rules as they were published. Rows are only added.
create table house_rules_version (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  number int not null check (number > 0),
  words text not null check (words <> '' and length(words) <= 20000),
  published_by bigint not null references person,
  published_on date not null,
  unique (owner_id, account_id, number),
  foreign key (owner_id, account_id) references account (owner_id, id)
);
call keep_apart('house_rules_version');
grant select, insert on house_rules_version to ${application};

-- What strangers say of an account or of something on it. How to reach them is kept until a year after it was settled.
create table account_concern (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  words text not null check (words <> '' and length(words) <= 4000),
  place text not null check (length(place) <= 500),
  contact text not null check (length(contact) <= 200),
  raised_at timestamptz not null,
  settled_at timestamptz,
  settled_by bigint references person,
  outcome text check (length(outcome) <= 4000),
  contact_purged_at timestamptz,
  unique (owner_id, id),
  foreign key (owner_id, account_id) references account (owner_id, id),
  check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (outcome is null))
);
create index on account_concern (owner_id, raised_at) where settled_at is null;
call keep_apart('account_concern');
grant select, insert on account_concern to ${application};
grant update (contact, settled_at, settled_by, outcome, contact_purged_at) on account_concern to ${application};
