-- A concern may be about a page that is none of the school's accounts, such as one that pretends to be.
alter table account_concern alter column account_id drop not null;
