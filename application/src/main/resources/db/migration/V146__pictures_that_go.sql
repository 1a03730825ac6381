-- What a picture showed before parts of it were hidden: named in the transaction that hides them, so that its files go whatever
-- is interrupted. The rows stay: the same picture uploaded elsewhere does not bring it back here.
create table hidden_picture (
  owner_id bigint not null references owner,
  post_id bigint not null,
  file text not null,
  -- the last one sent by then: neither it nor an earlier one shows the picture any more, but for the one that is out
  version int not null,
  hidden_at timestamptz not null,
  -- when we next look whether the file may go
  look_at timestamptz not null,
  purged_at timestamptz,
  primary key (owner_id, post_id, file),
  foreign key (owner_id, post_id) references post (owner_id, id)
);
create index on hidden_picture (owner_id, look_at) where purged_at is null;

call keep_apart('hidden_picture');
grant select, insert, update on hidden_picture to ${application};

-- Of a post that is down: how many of its files another post still has; we look again until it is none. Nobody has looked where
-- it is null, so that what was called purged before is looked at once more, with its draft and all its versions.
alter table take_down add column files_kept int check (files_kept >= 0);
alter table take_down add column purge_at timestamptz;
create index on take_down (owner_id, purge_at, id) where state = 'PROVED' and (files_kept is null or files_kept > 0);
