package org.houserules.posts.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every post that comes down or is down. */
@Repository
class TakeDowns {
    private final JdbcClient database;
    private final Clock clock;

    TakeDowns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Which ones to list. @param before id of the last one seen */
    record Asked(Optional<Boolean> proved, Optional<TakeDown.Why> why, long before, int most) {}

    /** False where it comes down already. */
    boolean add(long owner, long post, TakeDown.Why why, Optional<Long> person) {
        return database.sql("""
                        insert into take_down (owner_id, post_id, why, asked_by, asked_at, state)
                        values (?, ?, ?, ?, ?, 'UNDER_WAY') on conflict (owner_id, post_id) do nothing
                        """)
                        .params(owner, post, why.name())
                        .param(person.orElse(null))
                        .param(Rows.at(clock.instant()))
                        .update()
                == 1;
    }

    Optional<TakeDown> ofPost(long post) {
        return database.sql("select * from take_down where post_id = ?")
                .param(post)
                .query(TakeDowns::takeDown)
                .optional();
    }

    /** Newest first. */
    List<TakeDown> list(Asked asked) {
        return database.sql("""
                        select * from take_down
                        where id < :before and (:state = '' or state = :state) and (:why = '' or why = :why)
                        order by id desc limit :most
                        """)
                .param("before", asked.before())
                .param(
                        "state",
                        asked.proved()
                                .map(proved -> proved ? "PROVED" : "UNDER_WAY")
                                .orElse(""))
                .param("why", asked.why().map(TakeDown.Why::name).orElse(""))
                .param("most", asked.most())
                .query(TakeDowns::takeDown)
                .list();
    }

    /** Those that waited longest first. */
    List<TakeDown> toPurge() {
        return database.sql("""
                        select * from take_down
                        where state = 'PROVED' and (files_kept is null or files_kept > 0)
                          and (purge_at is null or purge_at <= ?)
                        order by purge_at nulls first, id limit 50
                        """)
                .param(Rows.at(clock.instant()))
                .query(TakeDowns::takeDown)
                .list();
    }

    void proved(TakeDown takeDown) {
        database.sql("update take_down set state = 'PROVED', proved_at = ? where id = ?")
                .params(Rows.at(clock.instant()), takeDown.id())
                .update();
    }

    /** @param again when we look at those that are kept, for other posts, once more */
    void purged(TakeDown takeDown, int kept, Instant again) {
        database.sql("""
                        update take_down set files_kept = :kept, purge_at = :again,
                          purged_at = case when :kept = 0 then coalesce(purged_at, :now) end
                        where id = :id
                        """)
                .param("kept", kept)
                .param("again", Rows.at(again))
                .param("now", Rows.at(clock.instant()))
                .param("id", takeDown.id())
                .update();
    }

    void purgeLater(TakeDown takeDown, Instant at) {
        database.sql("update take_down set purge_at = ? where id = ?")
                .params(Rows.at(at), takeDown.id())
                .update();
    }

    void explain(TakeDown takeDown, String reason) {
        database.sql("update take_down set reason = ? where id = ?")
                .params(reason, takeDown.id())
                .update();
    }

    private static TakeDown takeDown(ResultSet row, int number) throws SQLException {
        return new TakeDown(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getLong("post_id"),
                TakeDown.Why.valueOf(row.getString("why")),
                row.getString("reason"),
                Rows.id(row, "asked_by"),
                Rows.instant(row, "asked_at").orElseThrow(),
                Rows.instant(row, "proved_at"),
                Rows.instant(row, "purged_at"),
                Optional.ofNullable(row.getObject("files_kept", Integer.class)));
    }
}
