-- Which policy a school has adopted, with the whole document as it was on that day. Rows are only added.
create table policy_adoption (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  policy text not null,
  version text not null,
  document text not null,
  digest text not null,
  adopted_on date not null,
  adopted_by bigint not null references person,
  recorded_at timestamptz not null,
  unique (owner_id, id)
);
create index on policy_adoption (owner_id, adopted_on desc, id desc);
call keep_apart('policy_adoption');
grant select, insert on policy_adoption to ${application};
