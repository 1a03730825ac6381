-- Imports are copied into a temporary table first: PostgreSQL copies into no table whose owners are kept apart.
do $$
begin
  execute format('grant temporary on database %I to ${application}', current_database());
end
$$;
