package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.houserules.jobs.DeadNodes;
import org.houserules.jobs.ThisNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes free at once what a program held that has died. Its number is never given again, so a program that was thought dead
 * writes nothing; what it sent may still arrive, so for a while nothing seen on the platform is the last word.
 */
@Repository
class GiveUpLeases {
    /** Longer than a website works on a request for which nobody waits any more. */
    static final Duration STILL_ARRIVES = Duration.ofMinutes(2);

    private static final String FREE = " lease_holder = null, leased_until = null, faults = faults + 1,"
            + " next_try_at = least(next_try_at, :now), last_fault = :why";

    private final JdbcClient database;
    private final DeadNodes dead;
    private final ThisNode node;
    private final Clock clock;

    GiveUpLeases(JdbcClient database, DeadNodes dead, ThisNode node, Clock clock) {
        this.database = database;
        this.dead = dead;
        this.node = node;
        this.clock = clock;
    }

    /** Of the owner in scope. */
    @Transactional
    void ofTheDead() {
        free(
                "publication",
                ", in_flight_until = :arrives, changed_at = :now",
                "House Rules was stopped while it put this out.");
        free("removal", "", "House Rules was stopped while it took this down.");
    }

    private void free(String table, String more, String why) {
        Instant now = clock.instant();
        database.sql("update " + table + " set" + FREE + more
                        + " where leased_until > :now and lease_holder <> :me and " + dead.holds("lease_holder"))
                .param("now", Rows.at(now))
                .param("arrives", Rows.at(now.plus(STILL_ARRIVES)))
                .param("me", node.name())
                .param("why", why)
                .update();
    }
}
