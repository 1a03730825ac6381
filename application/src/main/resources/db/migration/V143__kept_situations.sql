-- Worked cases of a school's own, on which its policy and every draft of it are tried. Their pupils are the invented ones.
create table policy_situation (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  -- of the control that it tries
  control text not null,
  name text not null check (name <> '' and length(name) <= 300),
  -- YAML, with its day
  document text not null check (length(document) <= 20000),
  -- counts the savings, so that two who change it at once are noticed
  save int not null default 1,
  changed_by bigint not null references person,
  changed_at timestamptz not null,
  unique (owner_id, id),
  unique (owner_id, control, name)
);
call keep_apart('policy_situation');
grant select, insert, update, delete on policy_situation to ${application};
