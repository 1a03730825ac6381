package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.platforms.Marker;
import org.houserules.posts.PostToPublish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the outbox, for whoever changes them without a lease: people's decisions. */
@Repository
class Publications {
    private final JdbcClient database;
    private final Clock clock;

    Publications(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** False where it is there already. */
    boolean add(PostToPublish post, Marker marker, PublicationState state) {
        return database.sql("""
                        insert into publication (owner_id, post_id, version, account_id, digest, marker, due_at,
                          not_after, state, next_try_at, created_at, changed_at)
                        values (:owner, :post, :version, :account, :digest, :marker, :due,
                          :notAfter, :state, :due, :now, :now)
                        on conflict (owner_id, post_id, version, account_id) do nothing
                        """)
                        .param("owner", post.owner())
                        .param("post", post.post())
                        .param("version", post.version())
                        .param("account", post.account())
                        .param("digest", post.digest())
                        .param("marker", marker.value())
                        .param("due", Rows.at(post.goesOut()))
                        .param("notAfter", Rows.at(post.notAfter()))
                        .param("state", state.name())
                        .param("now", Rows.at(clock.instant()))
                        .update()
                == 1;
    }

    Optional<Publication> find(long id) {
        return database.sql("select * from publication where id = ?")
                .param(id)
                .query((row, number) -> Rows.publication(row))
                .optional();
    }

    /** Newest version first. */
    List<Publication> ofPost(long post) {
        return database.sql("select * from publication where post_id = ? order by version desc, id desc")
                .param(post)
                .query((row, number) -> Rows.publication(row))
                .list();
    }

    /** Nobody else changes them until this transaction ends. */
    List<Publication> lockOfPost(long post) {
        return database.sql("select * from publication where post_id = ? order by id for update")
                .param(post)
                .query((row, number) -> Rows.publication(row))
                .list();
    }

    /** Whoever holds a lease keeps it, and finds out before the next step. */
    void move(long id, PublicationState to) {
        database.sql("update publication set state = ?, changed_at = ? where id = ?")
                .params(to.name(), now(), id)
                .update();
    }

    /** Somebody has mended what kept it from going out. */
    void tryAgain(long id, Instant at) {
        database.sql("""
                        update publication set state = 'WAITING', faults = 0, next_try_at = ?, changed_at = ?
                        where id = ?
                        """).params(Rows.at(at), now(), id).update();
    }

    /** Judged anew as soon as possible, due or not. */
    void lookAgain(long id) {
        database.sql("""
                        update publication set look_again = true, next_try_at = least(next_try_at, :now), changed_at = :now
                        where id = :id and state in ('WAITING', 'DRAFTED')
                        """).param("now", now()).param("id", id).update();
    }

    void putOut(long id, long person, String address, Instant at) {
        database.sql("""
                        update publication set state = 'PUBLISHED', address = ?, published_at = ?, put_out_by = ?,
                          last_fault = '', changed_at = ?
                        where id = ?
                        """).params(address, Rows.at(at), person, now(), id).update();
    }

    void seenTo(long id, long person) {
        database.sql("update publication set seen_to_by = ?, seen_to_at = ? where id = ? and seen_to_at is null")
                .params(person, now(), id)
                .update();
    }

    void tell(Publication publication, String kind, String words, Optional<Long> person) {
        database.sql("""
                        insert into publication_event (owner_id, publication_id, attempt, kind, words, person_id, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(publication.owner(), publication.id(), publication.attempt(), kind, words)
                .param(person.orElse(null))
                .param(now())
                .update();
    }

    private java.time.OffsetDateTime now() {
        return Rows.at(clock.instant());
    }
}
