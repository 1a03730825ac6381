-- A closing that is finished ends an account at that moment, not with the end of its last day: official_until stays what people
-- read, ended_on is the last day on which it counts.
alter table account
  add column closed_on date,
  add column ended_on date generated always as (least(official_until, closed_on - 1)) stored;

create or replace function accounts_there(of_owners bigint[], day date, left_out bigint)
  returns table (platform text, accounts bigint) language sql stable as
$$
  select platform, count(*) from (
    select a.platform from account a
    where a.owner_id = any (of_owners) and (a.ended_on is null or a.ended_on >= day)
      and (left_out is null or a.request_id is distinct from left_out)
    union all
    select upper(replace(r.answers ->> 'platform', '-', '_')) from account_request r
    where r.owner_id = any (of_owners) and r.state in ('APPROVED', 'OPENED') and r.account_id is null
      and r.id is distinct from left_out
      and r.answers ? 'platform'
  ) there
  group by platform
$$;
