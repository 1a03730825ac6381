-- What has happened, in order, for good. Each row is sealed with a key that is not in the database, over the row before it.
create table trail_event (
  owner_id bigint not null references owner,
  number bigint not null check (number > 0),
  at timestamptz not null,
  person_id bigint references person,
  action text not null,
  kind text not null,
  subject_id bigint not null,
  clause text,
  -- May be erased when its time is over: the seal holds its digest only.
  payload text,
  salt bytea,
  payload_digest bytea not null,
  previous bytea not null,
  digest bytea not null,
  primary key (owner_id, number),
  check ((payload is null) = (salt is null))
);
create index on trail_event (owner_id, person_id, number desc);
create index on trail_event (owner_id, kind, subject_id, number desc);
create index on trail_event (owner_id, action, number desc);

-- The last of each owner's events; locked last and briefly.
create table trail_head (
  owner_id bigint primary key references owner,
  number bigint not null,
  digest bytea not null
);

call keep_apart('trail_event');
call keep_apart('trail_head');
grant select, insert, update (payload, salt) on trail_event to ${application};
grant select, insert, update (number, digest) on trail_head to ${application};
