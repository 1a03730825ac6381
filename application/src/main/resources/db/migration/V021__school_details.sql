-- What a school says of itself, so that a post can be held against it.
create table school_device (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  asset text not null check (asset <> ''),
  make text not null,
  model text not null check (model <> ''),
  unique (owner_id, id)
);
create unique index on school_device (owner_id, lower(asset));

create table school_word (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  kind text not null,
  place int not null,
  words text not null check (words <> ''),
  unique (owner_id, kind, place)
);

call keep_apart('school_device');
call keep_apart('school_word');
grant select, insert, update, delete on school_device, school_word to ${application};
