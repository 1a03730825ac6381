package org.houserules.posts.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What publishing has for people to do: for whoever looks after the accounts, and for a post's author. */
@Component
class PublishingWork implements Work {
    private static final Duration LONGEST_PROOF = Duration.ofMinutes(15);
    private static final int MOST = 20;

    private final JdbcClient database;
    private final Clock clock;

    PublishingWork(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        return Found.waiting(database.sql("""
                        (select true as down, removal.id, removal.state, removal.asked_at as at, post.id as post, post.title
                        from removal join publication on publication.id = removal.publication_id
                        join post on post.id = publication.post_id
                        left join take_down on take_down.post_id = post.id
                        where removal.state <> 'PROVED'
                          and (removal.state = 'BY_HAND' or removal.alarm or removal.asked_at < :late)
                          and (:everybody or post.author_id = :person or take_down.asked_by = :person)
                        order by removal.id limit :most)
                        union all
                        (select false, publication.id, publication.state, publication.not_after, post.id, post.title
                        from publication join post on post.id = publication.post_id
                        where (publication.state in ('BY_HAND', 'FAILED')
                            or publication.state = 'EXPIRED' and publication.seen_to_at is null)
                          and (:everybody or post.author_id = :person)
                        order by publication.not_after limit :most)
                        """)
                .param("late", Rows.at(clock.instant().minus(LONGEST_PROOF)))
                .param("everybody", looksAfterAccounts(person))
                .param("person", person.person())
                .param("most", MOST)
                .query((row, number) -> row.getBoolean("down") ? removal(row) : publication(row))
                .list());
    }

    private static WorkItem removal(ResultSet row) throws SQLException {
        boolean byHand = row.getString("state").equals("BY_HAND");
        return new WorkItem(
                byHand ? "Take a post down by hand" : "See why a post is not proved to be gone",
                called(row),
                "/posts/removals/" + row.getLong("id"),
                Optional.of(new WorkItem.State(byHand ? "By hand" : "Not proved", Tone.STOP)),
                Optional.of("asked for on " + moment(row)),
                true);
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
