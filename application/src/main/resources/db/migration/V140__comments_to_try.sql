-- Comments on which a draft is tried: handed in with the trial, or read from a website for it. They go when the trial ends,
-- but for the examples that it shows; these go with the next trial of the draft, or after thirty days.
create table policy_back_test_comment (
  id bigint generated always as identity primary key,
  owner_id bigint not null references owner,
  back_test_id bigint not null,
  -- where it stands: a line of the file, or the account's name
  source text not null,
  -- its address on the website; empty where it was handed in
  address text not null default '',
  said_on date,
  words text not null check (length(words) between 1 and 20000),
  example boolean not null default false,
  foreign key (owner_id, back_test_id) references policy_back_test (owner_id, id)
);
create index on policy_back_test_comment (owner_id, back_test_id, id);
call keep_apart('policy_back_test_comment');
grant select, insert, delete on policy_back_test_comment to ${application};
grant update (example) on policy_back_test_comment to ${application};
-- What has to be said of a trial besides its counts, such as a website that did not answer.
alter table policy_back_test add column notes jsonb not null default '[]';
grant update (notes) on policy_back_test to ${application};
