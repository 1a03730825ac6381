-- Whose rows may be seen: told at the start of each transaction. Not told means none.

create function visible_owners() returns bigint[] language sql stable parallel safe as
$$ select string_to_array(nullif(current_setting('houserules.owners', true), ''), ',')::bigint[] $$;

create function acting_person() returns bigint language sql stable parallel safe as
$$ select nullif(current_setting('houserules.person', true), '')::bigint $$;

-- Keeps the owners of a table's rows apart, also from the role that owns the table. Every table with owner_id calls it.
create procedure keep_apart(kept regclass, also text default 'false') language plpgsql as
$$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format('create policy owners_apart on %s using (owner_id = any ((select visible_owners())::bigint[]) or (%s))'
    ' with check (owner_id = any ((select visible_owners())::bigint[]))', kept, also);
end
$$;

-- Schools and their trust. Seen by all: who a person belongs to is known only after this is read.
create table owner (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('school', 'trust')),
  name text not null check (name <> ''),
  trust_id bigint references owner,
  check (kind = 'school' or trust_id is null)
);
grant select, insert on owner to ${application};
grant update (name) on owner to ${application};

-- Sessions of the browser. They hold ids only; see the columns of Spring Session.
create table web_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index on web_session (expiry_time);
create index on web_session (principal_name);
create table web_session_attributes (
  session_primary_id char(36) not null references web_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on web_session, web_session_attributes to ${application};
