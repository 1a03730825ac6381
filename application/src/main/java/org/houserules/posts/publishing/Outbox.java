package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.houserules.jobs.ThisNode;
import org.houserules.platforms.Draft;
import org.houserules.platforms.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the outbox, for whoever holds a lease: each write names the lease, and without it changes nothing. */
@Repository
class Outbox {
    private static final String MINE =
            " where id = :id and lease_holder = :holder and attempt = :attempt returning state";
    private static final String RELEASED = ", lease_holder = null, leased_until = null, changed_at = :now";

    private final JdbcClient database;
    private final ThisNode node;
    private final Clock clock;

    Outbox(JdbcClient database, ThisNode node, Clock clock) {
        this.database = database;
        this.node = node;
        this.clock = clock;
    }

    /** A row to work on. */
    record Leased(Publication publication, Lease lease) {}

    /** What is due, or whose time is over, or has to be judged anew; of several workers each gets another row. */
    @Transactional
    Optional<Leased> next() {
        return leasing("""
                        where id = (
                          select id from publication
                          where (state in ('WAITING', 'DRAFTED') and next_try_at <= :now
                              or state in ('FAILED', 'BY_HAND') and not_after <= :now)
                            and (leased_until is null or leased_until <= :now)
                          order by next_try_at limit 1 for update skip locked)
                        """)
                .query((row, number) -> leased(Rows.publication(row)))
                .optional();
    }

    /** What was given to people to put out is taken back to be held; empty where it is no longer with them. */
    @Transactional
    Optional<Leased> takeFromPeople(long id) {
        return leasing("where id = :id and state = 'BY_HAND' and (leased_until is null or leased_until <= :now)")
                .param("id", id)
                .query((row, number) -> leased(Rows.publication(row)))
                .optional();
    }

    private StatementSpec leasing(String which) {
        Instant now = clock.instant();
        return database.sql("update publication set attempt = attempt + 1, lease_holder = :holder,"
                        + " leased_until = :until " + which + " returning *")
                .param("holder", node.name())
                .param("until", Rows.at(now.plus(Lease.lengthWith(0))))
                .param("now", Rows.at(now));
    }

    private Leased leased(Publication found) {
        return new Leased(found, new Lease(found.id(), node.name(), found.attempt()));
    }

    /** Empty where the lease is lost. */
    @Transactional
    Optional<PublicationState> extend(Lease lease, int pictures) {
        return mine(lease, "leased_until = :until", "")
                .param("until", Rows.at(clock.instant().plus(Lease.lengthWith(pictures))))
                .query(PublicationState.class)
                .optional();
    }

    /** Its id is known from here on, also to whoever comes after us. A cancelled one stays cancelled. */
    @Transactional
    Optional<PublicationState> drafted(Lease lease, Draft draft) {
        return mine(
                        lease,
                        "platform_id = :platform, fingerprint = :fingerprint, media_ids = :media,"
                                + " state = case state when 'WAITING' then 'DRAFTED' else state end",
                        "")
                .param("platform", draft.platformId())
                .param("fingerprint", draft.fingerprint())
                .param("media", draft.mediaIds().toArray(String[]::new))
                .query(PublicationState.class)
                .optional();
    }

    /** From here on it may be public. */
    @Transactional
    Optional<PublicationState> showing(Lease lease) {
        return mine(lease, "shown_at = coalesce(shown_at, :now)", "")
                .param("now", Rows.at(clock.instant()))
                .query(PublicationState.class)
                .optional();
    }

    /** What the public sees is kept even where it was cancelled meanwhile: it has to be removed. */
    Optional<PublicationState> published(Lease lease, Published seen) {
        return mine(
                        lease,
                        "platform_id = :platform, media_ids = :media, address = :address, addresses = :addresses::jsonb,"
                                + " published_at = :now, faults = 0, last_fault = '',"
                                + " state = case state when 'DRAFTED' then 'PUBLISHED' else state end",
                        RELEASED)
                .param("platform", seen.platformId())
                .param("media", seen.mediaIds().toArray(String[]::new))
                .param("address", seen.address().toString())
                .param("addresses", Rows.json(seen.addresses()))
                .param("now", Rows.at(clock.instant()))
                .query(PublicationState.class)
                .optional();
    }

    /** Gives the lease back and tries again later, from this state. */
    @Transactional
    Optional<PublicationState> later(Lease lease, PublicationState from, Instant at, String fault, boolean counts) {
        return released(
                        lease,
                        "next_try_at = :at, faults = faults + " + (counts ? 1 : 0) + ", last_fault = :fault",
                        from)
                .param("at", Rows.at(at))
                .param("fault", fault)
                .query(PublicationState.class)
                .optional();
    }

    /** Gives the lease back with nothing more to do until somebody acts. */
    Optional<PublicationState> end(Lease lease, PublicationState in, String fault) {
        return released(lease, "last_fault = :fault", in)
                .param("fault", fault)
                .query(PublicationState.class)
                .optional();
    }

    /** Nothing stands against it, and it is not due. */
    @Transactional
    void looked(Lease lease) {
        mine(lease, "look_again = false, next_try_at = greatest(due_at, next_try_at)", RELEASED)
                .param("now", Rows.at(clock.instant()))
                .query(PublicationState.class)
                .optional();
    }

    @Transactional
    void release(Lease lease) {
        mine(lease, "look_again = false", RELEASED)
                .param("now", Rows.at(clock.instant()))
                .query(PublicationState.class)
                .optional();
    }

    /** What somebody cancelled meanwhile stays so, and what somebody said that they have put out. */
    private StatementSpec released(Lease lease, String set, PublicationState to) {
        String state = ", look_again = false, by_hand = by_hand or :to = 'BY_HAND',"
                + " state = case when state in ('CANCELLED', 'PUBLISHED', 'REMOVED') then state else :to end";
        return mine(lease, set + state, RELEASED).param("to", to.name()).param("now", Rows.at(clock.instant()));
    }

    private StatementSpec mine(Lease lease, String set, String more) {
        return database.sql("update publication set " + set + more + MINE)
                .param("id", lease.id())
                .param("holder", lease.holder())
                .param("attempt", lease.attempt());
    }
}
