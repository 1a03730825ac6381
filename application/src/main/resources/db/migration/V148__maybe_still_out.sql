-- What may be out although nothing said so: an earlier version beside the one that corrects it by hand, and what people were
-- given to put out and nobody has looked for since its time ended. Somebody is asked to take it down, or to say that it is not
-- there. For this once whoever owns the tables reads all rows.
alter table post no force row level security;
alter table publication no force row level security;
alter table removal no force row level security;

insert into removal (owner_id, publication_id, asked_at, state, next_try_at)
select way.owner_id, way.id, now(), 'WAITING', way.due_at
from publication way
  join post on post.owner_id = way.owner_id and post.id = way.post_id
where post.state <> 'TAKEN_DOWN'
  and (way.state = 'PUBLISHED' and exists (select from publication newer where newer.owner_id = way.owner_id
      and newer.post_id = way.post_id and newer.version > way.version and newer.state in ('BY_HAND', 'PUBLISHED'))
    or way.state = 'EXPIRED' and way.by_hand and way.seen_to_at is null)
on conflict do nothing;

alter table post force row level security;
alter table publication force row level security;
alter table removal force row level security;
