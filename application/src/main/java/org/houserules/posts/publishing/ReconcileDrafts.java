package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.platforms.Connector;
import org.houserules.platforms.FoundDraft;
import org.houserules.platforms.Marker;
import org.houserules.platforms.PlatformException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Discards hidden drafts of ours that nothing needs any more: what a request made that arrived after we had given it up. */
@Component
class ReconcileDrafts {
    private static final Logger LOG = LoggerFactory.getLogger(ReconcileDrafts.class);
    private static final Duration LATELY = Duration.ofDays(3);

    private final JdbcClient database;
    private final Accounts accounts;
    private final Connectors connectors;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReconcileDrafts(
            JdbcClient database,
            Accounts accounts,
            Connectors connectors,
            TransactionTemplate transactions,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.connectors = connectors;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks only at accounts on which something was going on lately. */
    void round() {
        for (OfficialAccount account : Objects.requireNonNull(transactions.execute(status -> busyLately()))) {
            if (connectors.to(account) instanceof Connectors.Open way) {
                reconcile(way.connector());
            }
        }
    }

    private void reconcile(Connector connector) {
        try {
            for (FoundDraft draft : connector.drafts(Markers.PREFIX)) {
                if (isLeftOver(draft)) {
                    connector.discard(draft.platformId());
                }
            }
        } catch (PlatformException notNow) {
            LOG.info("Drafts could not be reconciled now: {}", notNow.getMessage());
        }
    }

    /** Ours by its marker, and not the draft that we are working on. What bears no marker we know is left alone. */
    private boolean isLeftOver(FoundDraft draft) {
        Optional<Publication> ours = Objects.requireNonNull(transactions.execute(status -> by(draft.marker())));
        return ours.filter(known -> !isWorkedOn(known, draft)).isPresent();
    }

    private boolean isWorkedOn(Publication known, FoundDraft draft) {
        boolean noId = known.platformId().isEmpty();
        boolean current = known.platformId().equals(Optional.of(draft.platformId()));
        return known.isLeasedAt(clock.instant()) || known.state().isUnderWay() && (noId || current);
    }

    private Optional<Publication> by(Marker marker) {
        return database.sql("select * from publication where marker = ?")
                .param(marker.value())
                .query((row, number) -> Rows.publication(row))
                .optional();
    }

    private List<OfficialAccount> busyLately() {
        Instant since = clock.instant().minus(LATELY);
        List<Long> ids = database.sql("select distinct account_id from publication where changed_at > ?")
                .param(Rows.at(since))
                .query(Long.class)
                .list();
        return accounts.all().stream()
                .filter(account -> ids.contains(account.id()))
                .toList();
    }
}
