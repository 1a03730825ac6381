-- Mail on its way out: written in the transaction that has something to say, sent by a job. What was sent keeps no text.
create table mail (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  person_id bigint not null references person,
  address text not null check (address <> '' and address !~ '[[:cntrl:]]'),
  -- what it is about: the same is never sent twice to one person
  key text not null,
  subject text not null check (subject <> '' and subject !~ '[[:cntrl:]]'),
  body text not null,
  state text not null check (state in ('WAITING', 'SENT', 'REFUSED', 'EXPIRED')),
  attempts int not null default 0,
  asked_at timestamptz not null,
  not_before timestamptz not null,
  ended_at timestamptz,
  why text not null default '',
  unique (owner_id, person_id, key),
  check ((state = 'WAITING') = (ended_at is null))
);
create index on mail (owner_id, not_before) where state = 'WAITING';
call keep_apart('mail');
grant select, insert, update on mail to ${application};

-- Who wants no reminders. Whoever has said nothing wants them.
create table reminder_wish (
  owner_id bigint not null references owner,
  person_id bigint not null references person,
  wanted boolean not null,
  changed_at timestamptz not null,
  primary key (owner_id, person_id)
);
call keep_apart('reminder_wish');
grant select, insert, update on reminder_wish to ${application};

-- Who may read their dates without signing in, by a secret of which only the digest is kept.
create table calendar_feed (
  owner_id bigint not null references owner,
  person_id bigint not null references person,
  token_digest bytea not null,
  made_at timestamptz not null,
  primary key (owner_id, person_id)
);
call keep_apart('calendar_feed', 'person_id = (select acting_person())');
grant select, insert, update, delete on calendar_feed to ${application};
