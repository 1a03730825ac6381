-- A version that says nothing new: nobody has to read it again.
alter table policy_adoption add column if not exists only_corrections boolean not null default false;

-- That the people of a school were asked to read the policy: by adopting it, or by hand. Rows are only added; who has to
-- read it may be put right afterwards.
create table acknowledgement_asking (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  adoption_id bigint not null,
  from_day date not null,
  due_day date not null,
  kinds text[] not null,
  roles text[] not null,
  why text not null,
  asked_by bigint references person,
  asked_at timestamptz not null,
  unique (owner_id, id),
  foreign key (owner_id, adoption_id) references policy_adoption (owner_id, id),
  check (due_day >= from_day)
);
create index on acknowledgement_asking (owner_id, from_day desc, id desc);
call keep_apart('acknowledgement_asking');
grant select, insert on acknowledgement_asking to ${application};
grant update (kinds, roles) on acknowledgement_asking to ${application};

-- Who has to read it, from which day on they have had time and by when they have to have: worked out when it is asked, when
-- people, roles or absences change, and every night, and not 5,000 times a page. No evidence: whoever does not have to read
-- any more loses it.
create table acknowledgement_clock (
  owner_id bigint not null references owner,
  asking_id bigint not null,
  person_id bigint not null references person,
  begins_on date not null,
  due_on date not null,
  away_until date,
  done boolean not null default false,
  sort_name text not null,
  primary key (asking_id, person_id),
  foreign key (owner_id, asking_id) references acknowledgement_asking (owner_id, id)
);
create index on acknowledgement_clock (owner_id, asking_id, sort_name, person_id);
create index on acknowledgement_clock (owner_id, person_id);
call keep_apart('acknowledgement_clock');
grant select, insert, delete on acknowledgement_clock to ${application};
grant update (due_on, away_until, done, sort_name) on acknowledgement_clock to ${application};

-- Who has read which version and will follow it. A wrong entry is taken back, with its reason, and stays.
create table acknowledgement (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  asking_id bigint not null,
  adoption_id bigint not null,
  person_id bigint not null references person,
  on_day date not null,
  how text not null check (how in ('HERE', 'ON_PAPER')),
  questions int not null check (questions >= 0),
  entered_by bigint not null references person,
  entered_at timestamptz not null,
  taken_back_by bigint references person,
  taken_back_at timestamptz,
  taken_back_why text,
  foreign key (owner_id, asking_id) references acknowledgement_asking (owner_id, id),
  foreign key (owner_id, adoption_id) references policy_adoption (owner_id, id),
  check ((taken_back_at is null) = (taken_back_by is null)),
  check ((taken_back_at is null) = (taken_back_why is null))
);
create unique index on acknowledgement (asking_id, person_id) where taken_back_at is null;
create index on acknowledgement (owner_id, person_id, id);
call keep_apart('acknowledgement');
grant select, insert on acknowledgement to ${application};
grant update (taken_back_by, taken_back_at, taken_back_why) on acknowledgement to ${application};

-- Who has to read, and how long they have, where a school does not leave it to the policy. The trail keeps what it was before.
create table acknowledgement_rule (
  owner_id bigint primary key references owner,
  kinds text[] not null,
  roles text[] not null,
  days int not null check (days between 1 and 365),
  changed_by bigint not null references person,
  changed_at timestamptz not null
);
call keep_apart('acknowledgement_rule');
grant select, insert, update on acknowledgement_rule to ${application};

-- Questions of understanding. What was asked once stays as it was; a changed question is a new one.
create table acknowledgement_question (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  clause text not null,
  asks text not null check (asks <> ''),
  answers text[] not null check (cardinality(answers) between 2 and 6),
  right_answer int not null,
  added_by bigint not null references person,
  added_at timestamptz not null,
  removed_at timestamptz,
  unique (owner_id, id),
  check (right_answer between 1 and cardinality(answers))
);
call keep_apart('acknowledgement_question');
grant select, insert on acknowledgement_question to ${application};
grant update (removed_at) on acknowledgement_question to ${application};

-- Which leavers were told what still holds after they have left, and how.
create table leaver_told (
  owner_id bigint not null references owner,
  person_id bigint not null references person,
  leaves_on date not null,
  how text not null check (how in ('MAILED', 'READ', 'BY_HAND')),
  told_by bigint references person,
  told_at timestamptz not null,
  primary key (owner_id, person_id, leaves_on, how)
);
call keep_apart('leaver_told');
grant select, insert on leaver_told to ${application};
create index on person (owner_id, left_on) where left_on is not null;
-- Whom people report to, to look for a team.
create index on person (owner_id, line_manager_id) where line_manager_id is not null;
