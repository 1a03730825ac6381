-- The roll. A pupil keeps this row over imports: found again by the school's id, else by UPN, never by name.
create table pupil (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  school_id text not null check (school_id <> ''),
  former_ids text[] not null default '{}',
  upn text check (upn <> ''),
  given_name text not null check (given_name <> ''),
  family_name text not null check (family_name <> ''),
  preferred_name text,
  year_group text,
  form text,
  date_of_birth date,
  also_known_as text[] not null default '{}',
  former_names text[] not null default '{}',
  do_not_identify boolean not null default false,
  marked_on date,
  joined_on date,
  left_on date,
  unique (owner_id, id),
  unique (owner_id, school_id)
);
create unique index on pupil (owner_id, upn) where upn is not null;

-- One row for each list that was imported.
create table consent_import (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  list text not null,
  file_name text not null,
  row_count int not null,
  digest text not null,
  as_of date not null,
  complete boolean not null,
  imported_by bigint not null references person,
  imported_at timestamptz not null,
  unique (owner_id, id)
);
create index on consent_import (owner_id, imported_at);

-- What the school's own records say. Rows are added; that a later list no longer says so is noted, nothing else changes.
create table consent_answer (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  pupil_id bigint not null,
  kind text not null,
  purpose text not null,
  answer text not null,
  answered_on date,
  until_day date,
  answered_by text,
  import_id bigint not null,
  gone_import_id bigint,
  unique (owner_id, id),
  foreign key (owner_id, pupil_id) references pupil (owner_id, id),
  foreign key (owner_id, import_id) references consent_import (owner_id, id),
  foreign key (owner_id, gone_import_id) references consent_import (owner_id, id)
);
create index on consent_answer (owner_id, pupil_id);

-- What the office was told, by telephone or otherwise. Open until the school's own records agree, or until it is undone.
create table office_entry (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  pupil_id bigint not null,
  act text not null,
  kind text,
  purpose text not null,
  told_by text not null,
  told_how text not null,
  told_at timestamptz not null,
  note text not null,
  undoes bigint,
  recorded_by bigint not null references person,
  recorded_at timestamptz not null,
  agreed_import_id bigint,
  unique (owner_id, id),
  unique (owner_id, undoes),
  check (act = 'UNDOING' or undoes is null),
  foreign key (owner_id, pupil_id) references pupil (owner_id, id),
  foreign key (owner_id, undoes) references office_entry (owner_id, id),
  foreign key (owner_id, agreed_import_id) references consent_import (owner_id, id)
);
create index on office_entry (owner_id, pupil_id);
create index on office_entry (owner_id) where agreed_import_id is null;

-- Tells at one glance whether what was read earlier still holds. A number is never used twice, not even after a rollback.
create sequence consent_version_number;
create table consent_version (
  owner_id bigint primary key references owner,
  version bigint not null,
  roll_as_of date,
  consents_as_of date
);

-- A list on its way in: kept until it is imported or given up, at most a day.
create table consent_upload (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  list text not null,
  file_name text not null,
  content bytea not null,
  as_of date not null,
  complete boolean not null,
  state text not null,
  previewed text,
  progress int not null default 0,
  trouble text,
  import_id bigint,
  uploaded_by bigint not null references person,
  uploaded_at timestamptz not null,
  begun_at timestamptz,
  unique (owner_id, id)
);
create index on consent_upload (owner_id, uploaded_at);

-- How a school's lists are read: which heading is which column, which word means what.
create table consent_heading (
  owner_id bigint not null references owner,
  list text not null,
  heading text not null,
  meaning text not null,
  primary key (owner_id, list, heading)
);
create table consent_word (
  owner_id bigint not null references owner,
  column_name text not null,
  word text not null,
  meaning text not null,
  primary key (owner_id, column_name, word)
);

call keep_apart('pupil');
call keep_apart('consent_import');
call keep_apart('consent_answer');
call keep_apart('office_entry');
call keep_apart('consent_version');
call keep_apart('consent_upload');
call keep_apart('consent_heading');
call keep_apart('consent_word');

grant usage on sequence consent_version_number to ${application};
grant select, insert, update on pupil, consent_version, consent_upload, consent_heading, consent_word to ${application};
grant delete on consent_upload to ${application};
grant select, insert on consent_import, consent_answer, office_entry to ${application};
grant update (gone_import_id) on consent_answer to ${application};
grant update (agreed_import_id) on office_entry to ${application};
