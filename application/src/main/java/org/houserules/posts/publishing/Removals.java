package org.houserules.posts.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.jobs.ThisNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is to be removed from platforms, and what is proved to be gone. */
@Repository
class Removals {
    private final JdbcClient database;
    private final ThisNode node;
    private final Clock clock;

    Removals(JdbcClient database, ThisNode node, Clock clock) {
        this.database = database;
        this.node = node;
        this.clock = clock;
    }

    /** A row to work on. */
    record Leased(Removal removal, Lease lease) {}

    /** Asking twice asks once. What people put out by hand they take down by hand. */
    void ask(Publication publication) {
        database.sql("""
                        insert into removal (owner_id, publication_id, asked_at, state, next_try_at)
                        values (?, ?, ?, 'WAITING', ?)
                        on conflict (owner_id, publication_id) do nothing
                        """)
                .params(publication.owner(), publication.id())
                .params(Rows.at(clock.instant()), Rows.at(clock.instant()))
                .update();
    }

    boolean isUnderWay(long publication) {
        return ofPublication(publication)
                .filter(removal -> removal.state() != Removal.State.PROVED)
                .isPresent();
    }

    Optional<Removal> find(long id) {
        return database.sql("select * from removal where id = ?")
                .param(id)
                .query(Removals::removal)
                .optional();
    }

    Optional<Removal> ofPublication(long publication) {
        return database.sql("select * from removal where publication_id = ?")
                .param(publication)
                .query(Removals::removal)
                .optional();
    }

    List<Removal> ofPost(long post) {
        return database.sql("""
                        select removal.* from removal
                        join publication on publication.id = removal.publication_id
                        where publication.post_id = ? order by removal.id
                        """).param(post).query(Removals::removal).list();
    }

    @Transactional
    Optional<Leased> next() {
        Instant now = clock.instant();
        return database.sql("""
                        update removal set attempt = attempt + 1, lease_holder = :holder, leased_until = :until
                        where id = (
                          select id from removal
                          where state = 'WAITING' and next_try_at <= :now
                            and (leased_until is null or leased_until <= :now)
                          order by next_try_at limit 1 for update skip locked)
                        returning *
                        """)
                .param("holder", node.name())
                .param("until", Rows.at(now.plus(Lease.lengthWith(2))))
                .param("now", Rows.at(now))
                .query(Removals::removal)
                .optional()
                .map(found -> new Leased(found, new Lease(found.id(), node.name(), found.attempt())));
    }

    /** Nothing may be believed yet; we look again later. */
    @Transactional
    void later(Lease lease, Instant at, String fault, boolean alarm, List<Removal.AddressRead> proof) {
        mine(lease, """
                        next_try_at = :at, faults = faults + 1, last_fault = :fault, alarm = alarm or :alarm,
                        proof = case when :proof = '[]' then proof else :proof::jsonb end
                        """)
                .param("at", Rows.at(at))
                .param("fault", fault)
                .param("alarm", alarm)
                .param("proof", Rows.json(proof))
                .update();
    }

    @Transactional
    void byHand(Lease lease) {
        mine(lease, "state = 'BY_HAND', alarm = true").update();
    }

    /** False where another worker has it. */
    boolean proved(Lease lease, List<Removal.AddressRead> proof) {
        return mine(lease, "state = 'PROVED', proof = :proof::jsonb, last_fault = '', alarm = false, proved_at = :now")
                        .param("proof", Rows.json(proof))
                        .param("now", Rows.at(clock.instant()))
                        .update()
                == 1;
    }

    /** By somebody who was there. */
    boolean removedByHand(long id, long person, Instant at, String seen) {
        return database.sql("""
                        update removal set state = 'PROVED', removed_by = ?, removed_at = ?, seen = ?, alarm = false,
                          last_fault = '', proved_at = ?, lease_holder = null, leased_until = null
                        where id = ? and state <> 'PROVED'
                        """)
                        .params(person, Rows.at(at), seen, Rows.at(clock.instant()), id)
                        .update()
                == 1;
    }

    private StatementSpec mine(Lease lease, String set) {
        return database.sql("update removal set " + set + ", lease_holder = null, leased_until = null"
                        + " where id = :id and lease_holder = :holder and attempt = :attempt")
                .param("id", lease.id())
                .param("holder", lease.holder())
                .param("attempt", lease.attempt());
    }

    private static Removal removal(ResultSet row, int number) throws SQLException {
        return new Removal(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getLong("publication_id"),
                Rows.instant(row, "asked_at").orElseThrow(),
                Removal.State.valueOf(row.getString("state")),
                row.getInt("attempt"),
                Rows.instant(row, "next_try_at").orElseThrow(),
                row.getInt("faults"),
                row.getString("last_fault"),
                row.getBoolean("alarm"),
                Rows.list(row.getString("proof"), Removal.AddressRead[].class),
                Rows.instant(row, "proved_at"),
                Rows.id(row, "removed_by"),
                Rows.instant(row, "removed_at"),
                row.getString("seen"));
    }
}
