-- What the registers of law, guidance, bodies and platforms said of a policy when it was last held against them: what is new since
-- then asks for a review.
create table policy_held (
  owner_id bigint not null references owner,
  -- of the policy
  digest text not null,
  held_on date not null,
  findings jsonb not null,
  primary key (owner_id, digest)
);
call keep_apart('policy_held');
grant select, insert on policy_held to ${application};
grant update (held_on, findings) on policy_held to ${application};
