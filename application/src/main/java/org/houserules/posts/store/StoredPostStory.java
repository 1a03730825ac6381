package org.houserules.posts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.people.Role;
import org.houserules.posts.Post;
import org.houserules.posts.PostDecision;
import org.houserules.posts.PostEvent;
import org.houserules.posts.PostStory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPostStory implements PostStory {
    private final JdbcClient database;

    StoredPostStory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean keep(long owner, PostDecision decision) {
        return database.sql("""
                                insert into post_decision (owner_id, post_id, version, digest, step, role, person_id,
                                  instead_of, outcome, reason, confirmed, verdict, policy_version, policy_digest, at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
                                on conflict (owner_id, post_id, version, policy_digest, step) do nothing
                                """)
                        .params(owner, decision.post(), decision.version(), decision.digest(), decision.step())
                        .param(decision.role().map(Role::name).orElse(null))
                        .param(decision.person())
                        .param(decision.insteadOf().orElse(null))
                        .params(decision.outcome().name(), decision.reason())
                        .param(decision.confirmed().toArray(String[]::new))
                        .params(PostJson.of(decision.verdict()), decision.policyVersion(), decision.policyDigest())
                        .param(Rows.at(decision.at()))
                        .update()
                == 1;
    }

    @Override
    public List<PostDecision> decisions(long post) {
        return database.sql("select * from post_decision where post_id = ? order by id")
                .param(post)
                .query((row, number) -> decision(row))
                .list();
    }

    @Override
    public Map<Long, List<PostDecision>> decisions(Collection<Long> posts) {
        return database
                .sql("select * from post_decision where post_id = any(?) order by id")
                .param(posts.toArray(Long[]::new))
                .query((row, number) -> decision(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(PostDecision::post));
    }

    private static PostDecision decision(ResultSet row) throws SQLException {
        return new PostDecision(
                row.getLong("post_id"),
                row.getInt("version"),
                row.getString("digest"),
                row.getInt("step"),
                Optional.ofNullable(row.getString("role")).map(Role::valueOf),
                row.getLong("person_id"),
                Optional.ofNullable(row.getString("instead_of")),
                PostDecision.Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                Rows.words(row, "confirmed"),
                PostJson.verdict(row.getString("verdict")),
                row.getString("policy_version"),
                row.getString("policy_digest"),
                row.getTimestamp("at").toInstant());
    }

    @Override
    public void tell(Post post, PostEvent.Kind kind, long person, String words, Instant at) {
        insert(post, kind, person, words, at);
    }

    @Override
    public void tell(Post post, PostEvent.Kind kind, String words, Instant at) {
        insert(post, kind, null, words, at);
    }

    /** The version is read from the row: a post that was just sent counts one more than when it was found. */
    private void insert(Post post, PostEvent.Kind kind, @Nullable Long person, String words, Instant at) {
        database.sql("""
                        insert into post_event (owner_id, post_id, kind, version, person_id, words, at)
                        select owner_id, id, ?, version, ?, ?, ? from post where id = ?
                        """)
                .param(kind.name())
                .param(person)
                .params(words, Rows.at(at), post.id())
                .update();
    }

    @Override
    public List<PostEvent> events(long post) {
        return database.sql("""
                        select event.*, person.given_name || ' ' || person.family_name as who
                        from post_event event left join person on person.id = event.person_id
                        where event.post_id = ? order by event.id limit 500
                        """)
                .param(post)
                .query((row, number) -> new PostEvent(
                        PostEvent.Kind.valueOf(row.getString("kind")),
                        row.getInt("version"),
                        Optional.ofNullable(row.getString("who")),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
