-- Whoever leaves before their first day was never in the team: their last day is the one before it.
alter table account_member drop constraint account_member_check;
alter table account_member add check (until_day >= from_day - 1);
