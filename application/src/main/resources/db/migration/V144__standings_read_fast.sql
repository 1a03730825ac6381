-- A trust's page sorts the standings of all its schools by what is short in them and reads what is long for one page: what is long
-- lies apart. Every night writes each row anew: its page keeps room, so that the table does not grow with the nights.
-- Nothing looks into it here: as text it is read as it was written.
alter table account_standing set (toast_tuple_target = 128, fillfactor = 50);
alter table account_standing alter column matters set storage external;
alter table account_standing alter column matters type json using matters::json;
