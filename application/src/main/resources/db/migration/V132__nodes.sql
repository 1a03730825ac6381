-- The processes that work on this database, each with its last sign of life by the database's own clock. Belongs to no school.
create table node (
  name text primary key,
  started_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp(),
  ended boolean not null default false
);
grant select, insert, update, delete on node to ${application};

-- What a process sent that has died since may still reach the platform until then.
alter table publication add column in_flight_until timestamptz;
create index on publication (owner_id) where leased_until is not null;
create index on removal (owner_id) where leased_until is not null;
