-- What was changed of an account after it became official, with before and after in words. Rows are only added.
create table account_change (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  words text not null,
  changed_by bigint not null references person,
  changed_at timestamptz not null,
  foreign key (owner_id, account_id) references account (owner_id, id)
);
create index on account_change (owner_id, account_id, id);
call keep_apart('account_change');
grant select, insert on account_change to ${application};
