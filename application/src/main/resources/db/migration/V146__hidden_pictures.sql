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
