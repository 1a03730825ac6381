-- A year after a question to a person was answered, who asked it and their own words go. What everybody may read stays.
alter table question alter column asked_by drop not null;
alter table question add check (asked_by is not null or (shared_as is not null and words = shared_as));
grant update (asked_by, words), delete on question to ${application};
