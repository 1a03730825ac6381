-- The register of official accounts, of a school or of the trust, and who looks after each.
create table account (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  name text not null check (name <> ''),
  platform text not null,
  audience text not null,
  pupils_contribute boolean not null,
  address text not null,
  official_from date not null,
  official_until date,
  site_address text,
  site_user text,
  site_password bytea,
  unique (owner_id, id),
  check (official_until >= official_from),
  check ((site_address is null) = (site_user is null) and (site_address is null) = (site_password is null))
);
call keep_apart('account');
grant select, insert, update on account to ${application};

create table account_member (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  account_id bigint not null,
  person_id bigint not null references person,
  part text not null,
  from_day date not null,
  until_day date,
  unique (owner_id, id),
  foreign key (owner_id, account_id) references account (owner_id, id),
  check (until_day >= from_day)
);
create index on account_member (owner_id, account_id);
call keep_apart('account_member');
grant select, insert on account_member to ${application};
grant update (until_day) on account_member to ${application};
