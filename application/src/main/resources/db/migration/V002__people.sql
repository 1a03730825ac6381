create table person (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  given_name text not null check (given_name <> ''),
  family_name text not null check (family_name <> ''),
  position text not null,
  email text,
  kind text not null,
  line_manager_id bigint references person,
  joined_on date,
  left_on date,
  unique (owner_id, id)
);

create table role_held (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  person_id bigint not null references person,
  role text not null,
  from_day date not null,
  until_day date,
  check (until_day >= from_day)
);
create index on role_held (person_id);
create index on role_held (owner_id, role);

create table absence (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  person_id bigint not null references person,
  from_day date not null,
  until_day date not null,
  check (until_day >= from_day)
);
create index on absence (owner_id, person_id);

-- A written, dated delegation: who acts for whom in which role.
create table delegation (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  role text not null,
  from_person_id bigint not null references person,
  to_person_id bigint not null references person,
  from_day date not null,
  until_day date not null,
  reason text not null,
  written_by bigint not null references person,
  written_at timestamptz not null,
  ended_at timestamptz,
  check (until_day >= from_day),
  check (from_person_id <> to_person_id)
);
create index on delegation (owner_id, role);
create index on delegation (to_person_id);

call keep_apart('role_held', 'person_id = (select acting_person())');
call keep_apart('absence');
call keep_apart('delegation', 'to_person_id = (select acting_person())');
-- A head of the trust, or of another school, who holds a role here is known here by name.
call keep_apart('person', 'id = (select acting_person())'
  ' or exists (select from role_held held where held.person_id = person.id and held.owner_id = any ((select visible_owners())::bigint[]))'
  ' or exists (select from delegation given where given.to_person_id = person.id and given.owner_id = any ((select visible_owners())::bigint[]))');

grant select, insert, update on person, role_held, absence, delegation to ${application};
grant delete on absence to ${application};

-- Who may sign in, known before anybody's rows may be seen. No school's data beyond the name to sign in with.
create table sign_in (
  person_id bigint primary key references person,
  name text not null,
  password_hash text not null,
  changed_at timestamptz not null,
  disabled_at timestamptz
);
create unique index on sign_in (lower(name));
grant select, insert, update on sign_in to ${application};
