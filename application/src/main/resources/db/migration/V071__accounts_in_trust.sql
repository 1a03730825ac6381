-- How many accounts there are of each platform: official ones that are not over on the day, those to come among them, and
-- approved requests that are about to become one. What belongs to the request that is judged is left out.
create function accounts_there(of_owners bigint[], day date, left_out bigint)
  returns table (platform text, accounts bigint) language sql stable as
$$
  select platform, count(*) from (
    select a.platform from account a
    where a.owner_id = any (of_owners) and (a.official_until is null or a.official_until >= day)
      and (left_out is null or a.request_id is distinct from left_out)
    union all
    select upper(replace(r.answers ->> 'platform', '-', '_')) from account_request r
    where r.owner_id = any (of_owners) and r.state in ('APPROVED', 'OPENED') and r.account_id is null
      and r.id is distinct from left_out
      and r.answers ? 'platform'
  ) there
  group by platform
$$;

-- The same over a trust and all its schools, for policies that limit accounts across the trust. It is the one place where
-- one school's work looks at another's rows, so it is narrow: whoever asks has to be at work for the school it asks for,
-- and learns nothing but a number for each platform. It runs with the rights of the application, as everything does.
create function accounts_in_trust(asked bigint, day date, left_out bigint)
  returns table (platform text, accounts bigint) language plpgsql as
$$
declare
  told text := current_setting('houserules.owners', true);
  family bigint[];
begin
  if not coalesce(asked = any (visible_owners()), false) then
    return;
  end if;
  select array_agg(other.id) into family from owner mine join owner other
    on coalesce(other.trust_id, other.id) = coalesce(mine.trust_id, mine.id)
    where mine.id = asked;
  -- Until the end of this function only: an error ends the transaction, and what it was told with it.
  perform set_config('houserules.owners', array_to_string(family, ','), true);
  return query select there.platform, there.accounts from accounts_there(family, day, left_out) there;
  perform set_config('houserules.owners', told, true);
end
$$;
revoke execute on function accounts_in_trust from public;
grant execute on function accounts_in_trust to ${application};
