package org.houserules.posts.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What publishing has for people to do: for whoever looks after the accounts, and for a post's author. */
@Component
class PublishingWork implements Work {
    private static final int MOST = 20;
    private static final String STANDING = """
            (select case when publication.state in ('EXPIRED', 'HELD') and publication.by_hand then 'LOOK' else 'REMOVAL' end
              as what, removal.id, removal.state, removal.asked_at as at,
              removal.next_try_at as next, post.id as post, post.title
            from removal join publication on publication.id = removal.publication_id
            join post on post.id = publication.post_id
            left join take_down on take_down.post_id = post.id
            where removal.state <> 'PROVED'
              and (removal.state = 'BY_HAND' or removal.alarm or removal.asked_at < :late)
              and (:everybody or post.author_id = :person or take_down.asked_by = :person)
            order by removal.id limit :most)
            union all
            (select 'PUBLICATION', publication.id, publication.state, publication.not_after,
              publication.next_try_at, post.id, post.title
            from publication join post on post.id = publication.post_id
            where (publication.state in ('BY_HAND', 'FAILED')
                or publication.state = 'EXPIRED' and publication.seen_to_at is null and not publication.by_hand)
              and (:everybody or post.author_id = :person)
            order by publication.not_after limit :most)
            union all
            (select 'LATE', publication.id, publication.state, publication.due_at,
              publication.next_try_at, post.id, post.title
            from publication join post on post.id = publication.post_id
            where publication.state in ('WAITING', 'DRAFTED') and publication.due_at < :late
              and (:everybody or post.author_id = :person)
            order by publication.due_at limit :most)
            """;

    private final Readings readings;
    private final Clock clock;

    PublishingWork(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        return Found.waiting(standing(person).list());
    }

    @Override
    public Stream<Reading<?>> ahead(SignedIn person) {
        return Stream.of(standing(person));
    }

    /** What counts as late is told to the second, so that one page asks the same twice. */
    private Reading<WorkItem> standing(SignedIn person) {
        return readings.of(
                STANDING,
                Map.of(
                        "late",
                        Rows.at(Late.before(clock.instant().truncatedTo(ChronoUnit.SECONDS))),
                        "everybody",
                        looksAfterAccounts(person),
                        "person",
                        person.person(),
                        "most",
                        MOST),
                (row, number) -> switch (row.getString("what")) {
                    case "REMOVAL" -> removal(row, "Take a post down by hand");
                    case "LOOK" -> removal(row, "Look whether a post is out");
                    case "LATE" -> late(row);
                    default -> publication(row);
                });
    }

    /** @param byPeople what people are asked to do where we cannot */
    private WorkItem removal(ResultSet row, String byPeople) throws SQLException {
        boolean byHand = row.getString("state").equals("BY_HAND");
        return new WorkItem(
                byHand ? byPeople : "See why a post is not proved to be gone",
                called(row),
                "/posts/removals/" + row.getLong("id"),
                Optional.of(new WorkItem.State(byHand ? "By hand" : "Not proved", Tone.STOP)),
                Optional.of("asked for on " + moment(row) + (byHand ? "" : ", tried again " + next(row))),
                true);
    }

    private WorkItem late(ResultSet row) throws SQLException {
        return new WorkItem(
                "See a post that is late",
                called(row),
                "/posts/" + row.getLong("post"),
                Optional.of(new WorkItem.State("Late", Tone.ASK)),
                Optional.of("was due on " + moment(row) + ", tried again " + next(row)),
                true);
    }

    private String next(ResultSet row) throws SQLException {
        Instant next = row.getTimestamp("next").toInstant();
        return next.isAfter(clock.instant()) ? "on " + SchoolTime.moment(next) : "now";
    }

    private static WorkItem publication(ResultSet row) throws SQLException {
        PublicationState state = PublicationState.valueOf(row.getString("state"));
        return new WorkItem(
                state == PublicationState.BY_HAND ? "Put a post out by hand" : "See why a post is not out",
                called(row),
                "/posts/by-hand/" + row.getLong("id"),
                Optional.of(new WorkItem.State(state.words(), state.tone())),
                Optional.of("until " + moment(row)),
                state != PublicationState.BY_HAND);
    }

    private static String moment(ResultSet row) throws SQLException {
        return SchoolTime.moment(row.getTimestamp("at").toInstant());
    }

    private static String called(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return title.isBlank() ? "Post " + row.getLong("post") : title;
    }

    private static boolean looksAfterAccounts(SignedIn person) {
        return person.may(Permission.MANAGE_ACCOUNTS);
    }
}
