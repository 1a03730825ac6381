-- A school's own document that is being made a policy: what it says, clause by clause, and what is said of each clause.
-- The document itself is not kept; once it is a draft, or dropped, nor are its words.
create table policy_import (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  -- of its file
  name text not null check (name <> '' and length(name) <= 120),
  state text not null check (state in ('OPEN', 'DRAFTED', 'DROPPED')),
  front jsonb not null,
  clauses jsonb not null,
  -- counts the savings, so that two who decide at once are noticed
  save int not null default 1,
  begun_by bigint not null references person,
  begun_at timestamptz not null,
  changed_by bigint not null references person,
  changed_at timestamptz not null,
  draft_id bigint,
  unique (owner_id, id),
  foreign key (owner_id, draft_id) references policy_draft (owner_id, id),
  check ((state = 'DRAFTED') = (draft_id is not null)),
  check (state = 'OPEN' or clauses = '[]')
);
create index on policy_import (owner_id, id desc);
call keep_apart('policy_import');
grant select, insert, update on policy_import to ${application};

-- What was done to it and can be undone, the latest first. Goes with its words.
create table policy_import_step (
  owner_id bigint not null references owner,
  import_id bigint not null,
  -- the saving that it was
  save int not null,
  what text not null,
  splice jsonb not null,
  done_by bigint not null references person,
  done_at timestamptz not null,
  primary key (owner_id, import_id, save),
  foreign key (owner_id, import_id) references policy_import (owner_id, id)
);
call keep_apart('policy_import_step');
grant select, insert, delete on policy_import_step to ${application};
