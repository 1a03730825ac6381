-- Of a post that is down: how many of its files another post still has; we look again until it is none. Nobody has looked where
-- it is null, so that what was called purged before is looked at once more, with its draft and all its versions.
alter table take_down add column files_kept int check (files_kept >= 0);
alter table take_down add column purge_at timestamptz;
create index on take_down (owner_id, purge_at, id) where state = 'PROVED' and (files_kept is null or files_kept > 0);
