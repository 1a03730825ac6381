-- Among thousands of readers somebody is looked for by words that are small letters already.
alter table person add column sought text
  generated always as (lower(given_name || ' ' || family_name || ' ' || position)) stored;

-- An asking that has just begun brings thousands of rows of which the database knows nothing before it has counted them: until then
-- it would read them all for each page. Only who owns a table may have it counted.
create function count_acknowledgement_clocks() returns void language plpgsql security definer
  set search_path = public, pg_temp as
$$ begin
  analyze acknowledgement_clock;
end $$;
revoke all on function count_acknowledgement_clocks() from public;
grant execute on function count_acknowledgement_clocks() to ${application};

-- Each row is written again once it has begun, and when it is done: its page keeps room for that.
alter table acknowledgement_clock set (fillfactor = 60);
