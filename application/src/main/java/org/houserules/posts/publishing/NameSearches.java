package org.houserules.posts.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.houserules.consent.NamesImported;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which pupils are still to be looked for in what was sent before they came, and how far that is. */
@Repository
class NameSearches {
    private final JdbcClient database;

    NameSearches(JdbcClient database) {
        this.database = database;
    }

    /**
     * One of them.
     *
     * @param pupils keys of their rows
     * @param by who imported the roll
     * @param after the post that was looked through last
     */
    record Search(long id, long owner, Set<Long> pupils, long by, long after) {}

    /** Empty where nothing was ever sent. */
    Optional<Long> add(NamesImported names) {
        return database.sql("""
                        insert into name_search (owner_id, pupils, asked_by, asked_at)
                        select :owner, :pupils, :by, :at
                        where exists (select from post where owner_id = :owner and version > 0)
                        returning id
                        """)
                .param("owner", names.owner())
                .param("pupils", names.pupils().toArray(Long[]::new))
                .param("by", names.by())
                .param("at", Rows.at(names.at()))
                .query(Long.class)
                .optional();
    }

    /** Nobody else goes on with it until this transaction ends. */
    Optional<Search> lock(long id) {
        return database.sql("select * from name_search where id = ? for update")
                .param(id)
                .query((row, number) -> search(row))
                .optional();
    }

    private static Search search(ResultSet row) throws SQLException {
        return new Search(
                row.getLong("id"),
                row.getLong("owner_id"),
                Set.of((Long[]) row.getArray("pupils").getArray()),
                row.getLong("asked_by"),
                row.getLong("after_post"));
    }

    void reached(Search search, long post) {
        database.sql("update name_search set after_post = ? where id = ?")
                .params(post, search.id())
                .update();
    }

    void end(Search search) {
        database.sql("delete from name_search where id = ?").param(search.id()).update();
    }
}
