-- What this program saw in each picture that is kept: by its file, since equal pictures are kept once.
create table picture_look (
  owner_id bigint not null references owner,
  file text not null,
  width int not null,
  height int not null,
  -- FOUND, UNKNOWN (and why) or NOT_LOOKED
  looked text not null check (looked in ('FOUND', 'UNKNOWN', 'NOT_LOOKED')),
  faces jsonb not null default '[]',
  why text not null default '',
  mend text not null default '',
  -- By which it is known again; empty where it has no shape. Nothing can be drawn from it.
  shapes bigint[] not null default '{}',
  edges bytea not null default '',
  looked_at timestamptz not null,
  primary key (owner_id, file)
);

-- Pictures that were refused or came down, to be known again when they come back. No pixels.
create table watched_picture (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  post_id bigint not null,
  file text not null,
  shapes bigint[] not null default '{}',
  edges bytea not null default '',
  why text not null check (why in ('REFUSED', 'TAKEN_DOWN', 'CONSENT_WITHDRAWN')),
  since timestamptz not null,
  by_person bigint references person,
  -- Taken off the list: from then on nothing of the picture is kept.
  off_at timestamptz,
  off_by bigint references person,
  off_reason text not null default '',
  unique (owner_id, id),
  unique (owner_id, post_id, file),
  foreign key (owner_id, post_id) references post (owner_id, id)
);
create index on watched_picture (owner_id, id);

call keep_apart('picture_look');
call keep_apart('watched_picture');
grant select, insert, update, delete on picture_look to ${application};
grant select, insert, update, delete on watched_picture to ${application};
