-- Lists of a whole trust are sorted by name: what a name is sorted by is worked out when it is written, not 2,000 times a page.
alter table account add column sort_name text generated always as (lower(name)) stored;
alter table owner add column sort_name text generated always as (lower(name)) stored;
