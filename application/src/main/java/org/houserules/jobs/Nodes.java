package org.houserules.jobs;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which programs work on this database, by the database's clock: it is one, where every machine has its own. */
@Repository
class Nodes {
    /** Six missed signs. Whoever is silent for as long may have his work taken over. */
    static final Duration DEAD_AFTER = Duration.ofSeconds(60);

    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final JdbcClient database;
    private final ThisNode node;

    Nodes(JdbcClient database, ThisNode node) {
        this.database = database;
        this.node = node;
    }

    /** Also after a pause in which others thought us dead. */
    void seen() {
        database.sql("""
                        insert into node (name) values (:name)
                        on conflict (name) do update set seen_at = clock_timestamp(), ended = false
                        """).param("name", node.name()).update();
    }

    void ended() {
        database.sql("update node set ended = true where name = ?")
                .param(node.name())
                .update();
    }

    void forgetLongGone() {
        database.sql("delete from node where seen_at < clock_timestamp() - make_interval(secs => ?)")
                .param(REMEMBERED.toSeconds())
                .update();
    }

    /** Only where no other program can be at work: what jobs of an earlier one left half-done is free for us. */
    void takeOverFromAll() {
        database.sql("update node set ended = true where name <> ?")
                .param(node.name())
                .update();
        database.sql("""
                        update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,
                          version = version + 1
                        where picked
                        """).update();
    }

    /** A condition on a row's holder: that the program is surely dead. Knows no time but the database's. */
    static String isDead(String holder) {
        return holder + " in (select name from node where ended or seen_at < clock_timestamp() - interval '"
                + DEAD_AFTER.toSeconds() + " seconds')";
    }
}
