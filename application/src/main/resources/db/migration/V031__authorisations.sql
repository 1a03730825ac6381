-- Written permissions to post. A change is a new row that replaces the one before; nothing given is altered but by being taken back.
create table authorisation (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  person_id bigint not null references person,
  platforms text[] not null check (cardinality(platforms) > 0),
  may_post boolean not null,
  in_work_time boolean not null,
  trained_on date,
  from_day date not null,
  until_day date,
  given_by bigint not null references person,
  given_at timestamptz not null,
  policy text,
  policy_version text,
  clause_ref text,
  replaces_id bigint,
  taken_back_on date,
  taken_back_by bigint references person,
  taken_back_reason text,
  unique (owner_id, id),
  unique (replaces_id),
  foreign key (owner_id, replaces_id) references authorisation (owner_id, id),
  check (until_day >= from_day),
  check ((taken_back_on is null) = (taken_back_by is null) and (taken_back_on is null) = (taken_back_reason is null))
);
create index on authorisation (owner_id, person_id);
call keep_apart('authorisation');
grant select, insert on authorisation to ${application};
grant update (taken_back_on, taken_back_by, taken_back_reason) on authorisation to ${application};
