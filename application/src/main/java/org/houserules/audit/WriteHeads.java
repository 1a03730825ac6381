package org.houserules.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.jobs.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes outside the database where each trail ends: every day, at each start and at each clean stop. */
@Component
class WriteHeads implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WriteHeads.class);
    private static final String JOB = "trail-heads";
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);
    private static final int STARTED_FIRST_STOPPED_LAST = -1000;

    /** More than there are connections, each of which may turn out to be broken at once. */
    private static final int ATTEMPTS = 12;

    /** Where the database is away, each attempt waits for a connection, some seconds long. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final TrailKey key;
    private final Clock clock;
    private final HeadsFile file;
    private volatile boolean running;

    WriteHeads(
            JdbcClient database,
            TransactionTemplate transactions,
            TrailKey key,
            Clock clock,
            @Value("${houserules.data}") Path data) {
        this.database = database;
        this.transactions = transactions;
        this.key = key;
        this.clock = clock;
        this.file = HeadsFile.in(data);
    }

    @Bean
    static RecurringJob trailHeads(WriteHeads writeHeads) {
        return RecurringJob.daily(JOB, AT_NIGHT, writeHeads::ofOwner);
    }

    @Override
    public void start() {
        ofAll();
        running = true;
    }

    /**
     * A machine that shuts down tells the database to end as well; ours is started again until it is we who stop it. A
     * database that stays away does not keep the server from stopping; the night's line is there.
     */
    @Override
    public void stop() {
        running = false;
        Instant until = clock.instant().plus(PATIENCE);
        for (int attempt = 1;
                !written(attempt) && attempt < ATTEMPTS && clock.instant().isBefore(until);
                attempt++) {
            LOG.info("The heads of the trail are tried again.");
        }
    }

    private boolean written(int attempt) {
        try {
            ofAll();
            return true;
        } catch (DataAccessException | TransactionException gone) {
            LOG.warn("The heads of the trail were not written, attempt {}: {}", attempt, gone.getMessage());
            return false;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return STARTED_FIRST_STOPPED_LAST;
    }

    private void ofAll() {
        database.sql("select id from owner order by id")
                .query(Long.class)
                .list()
                .forEach(owner -> OwnerScope.run(Scope.of(owner), this::ofOwner));
    }

    /** Of the owner in whose scope this runs. */
    void ofOwner() {
        Optional.ofNullable(transactions.execute(status -> TrailRows.last(database))).stream()
                .flatMap(ends -> ends.stream())
                .forEach(end -> file.add(last -> following(last, end)));
    }

    private HeadLine following(Optional<String> last, Link end) {
        Digest before = last.map(line -> HeadLine.read(line)
                        .map(HeadLine::seal)
                        .orElseThrow(() -> new TrailCannotBeKept("The last line of " + file.path()
                                + " is not one that House Rules wrote. Put the file back from a backup, or move it away"
                                + " and keep it: the next line begins a new file.")))
                .orElseGet(() -> HeadLine.beginning(key));
        Link.Entry entry = end.entry();
        return HeadLine.seal(key, entry.owner(), entry.number(), end.digest(), clock.instant(), before);
    }
}
