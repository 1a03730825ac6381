-- How many requests wait for signatures on each platform, at a school or over a trust and all its schools. As for accounts
-- (V071), whoever asks has to be at work for the school it asks for, and learns nothing but a number for each platform.
create function requests_waiting(of_owners bigint[], left_out bigint)
  returns table (platform text, requests bigint) language sql stable as
$$
  select upper(replace(r.answers ->> 'platform', '-', '_')), count(*) from account_request r
  where r.owner_id = any (of_owners) and r.state = 'WAITING' and r.id is distinct from left_out
    and r.answers ? 'platform'
  group by 1
$$;

create function requests_waiting_in_trust(asked bigint, left_out bigint)
  returns table (platform text, requests bigint) language plpgsql as
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
  return query select waiting.platform, waiting.requests from requests_waiting(family, left_out) waiting;
  perform set_config('houserules.owners', told, true);
end
$$;
revoke execute on function requests_waiting_in_trust from public;
grant execute on function requests_waiting_in_trust to ${application};
