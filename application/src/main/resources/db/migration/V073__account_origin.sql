-- Why an account without a request is official: it was one before the school kept its requests here.
alter table account
  add column entered_because text not null default '',
  add foreign key (owner_id, request_id) references account_request (owner_id, id);
create unique index on account (owner_id, request_id);
