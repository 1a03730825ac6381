package org.houserules.people.store;

import java.util.List;
import org.houserules.people.PublicPaths;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredPublicPaths implements PublicPaths {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    StoredPublicPaths(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public List<Held> all() {
        return database.sql("""
                        select held.path, held.held_now, o.id, o.kind, o.name, o.trust_id
                        from owner_path held join owner o on o.id = held.owner_id
                        order by lower(o.name), o.id
                        """)
                .query((row, number) -> new Held(
                        row.getString("path"),
                        StoredOwners.owner(row, "id", "kind", "name"),
                        row.getBoolean("held_now")))
                .list();
    }

    @Override
    public String of(long owner) {
        return database.sql("select path from owner_path where owner_id = ? and held_now")
                .param(owner)
                .query(String.class)
                .single();
    }

    @Override
    public boolean take(long owner, String path) {
        database.sql("insert into owner_path (path, owner_id, held_now) values (?, ?, false) on conflict do nothing")
                .params(path, owner)
                .update();
        boolean ours = database.sql("select count(*) from owner_path where path = ? and owner_id = ?")
                        .params(path, owner)
                        .query(Integer.class)
                        .single()
                == 1;
        if (ours) {
            hold(owner, path);
        }
        return ours;
    }

    private void hold(long owner, String path) {
        database.sql("update owner_path set held_now = false where owner_id = ? and held_now")
                .param(owner)
                .update();
        database.sql("update owner_path set held_now = true where path = ?")
                .param(path)
                .update();
        events.publishEvent(new Changed());
    }
}
