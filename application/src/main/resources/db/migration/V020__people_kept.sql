-- A password that somebody else has seen is changed at the first sign-in.
alter table sign_in add column must_change boolean not null default false;

alter table person add constraint left_after_joining check (left_on >= joined_on);
create index person_by_name on person (owner_id, lower(family_name), lower(given_name), id);
create index on delegation (owner_id, from_person_id);
-- A role that has not begun may be taken out again; the trail keeps that it was given.
grant delete on role_held to ${application};
