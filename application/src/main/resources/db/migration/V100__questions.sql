-- Questions that the policy did not settle, put to a person; an answer is read by others only in words that were chosen for them.
create table question (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  asked_by bigint not null references person,
  asked_at timestamptz not null,
  words text not null check (length(words) between 1 and 1000),
  answered_by bigint references person,
  answered_at timestamptz,
  answer text check (length(answer) between 1 and 4000),
  shared_as text check (length(shared_as) between 1 and 1000),
  unique (owner_id, id),
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  check (shared_as is null or answer is not null)
);
create index on question (owner_id, asked_at desc, id desc);
create index on question (owner_id, asked_by);
call keep_apart('question');
grant select, insert on question to ${application};
grant update (answered_by, answered_at, answer, shared_as) on question to ${application};
