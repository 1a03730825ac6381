-- When somebody last looked through a list for their own accounts. Only the day and which list: no account, no answer.
create table privacy_look (
  owner_id bigint not null references owner,
  person_id bigint not null references person,
  list text not null check (list <> ''),
  looked_on date not null,
  primary key (owner_id, person_id, list)
);
call keep_apart('privacy_look');
grant select, insert, update on privacy_look to ${application};

-- After how many months people are reminded to look again. Without a row: twelve.
create table privacy_pause (
  owner_id bigint primary key references owner,
  months int not null check (months between 1 and 36),
  changed_by bigint not null references person,
  changed_at timestamptz not null
);
call keep_apart('privacy_pause');
grant select, insert, update on privacy_pause to ${application};
