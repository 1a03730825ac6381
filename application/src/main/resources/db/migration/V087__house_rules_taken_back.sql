-- House rules that the public reads no more, however they got there: a child's name in them, for example.
alter table house_rules_version
  add taken_back_on date,
  add taken_back_by bigint references person,
  add check ((taken_back_on is null) = (taken_back_by is null));
grant update (taken_back_on, taken_back_by) on house_rules_version to ${application};
