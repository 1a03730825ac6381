package org.houserules.posts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.houserules.people.Role;
import org.houserules.posts.Archive;
import org.houserules.posts.Post;
import org.houserules.posts.PostState;
import org.springframework.stereotype.Repository;

@Repository
class StoredArchive implements Archive {
    private static final String COMES_DOWN = """
            post.state in ('APPROVED', 'PUBLISHED') and exists (select from take_down
              where take_down.owner_id = post.owner_id and take_down.post_id = post.id
                and take_down.state <> 'PROVED') as comes_down
            """;

    /** Its author may have written another one since. */
    private static final String TITLE_THAT_IS_OUT = """
            (select sent.content ->> 'title' from post_version sent
              where sent.owner_id = post.owner_id and sent.post_id = post.id and sent.number = post.published_version)
            """;

    private static final int MOST_WORDS = 5;

    private final Readings readings;

    StoredArchive(Readings readings) {
        this.readings = readings;
    }

    /** A condition and the value of its question mark. */
    private record Condition(String sql, Object value) {}

    @Override
    public Reading<Listed> page(Search search, Optional<Long> before, int most) {
        List<Condition> conditions = conditions(search);
        before.ifPresent(id -> conditions.add(new Condition("post.id < ?", id)));
        String where =
                String.join(" and ", conditions.stream().map(Condition::sql).toList());
        String sql = """
                select post.*, person.given_name || ' ' || person.family_name as author_name, %s, %s as title_out
                from (select post.* from post where %s order by post.id desc limit %d) post
                left join person on person.id = post.author_id
                order by post.id desc
                """.formatted(COMES_DOWN, search.onlyOut() ? TITLE_THAT_IS_OUT : "null", where, most);
        return readings.of(
                sql, conditions.stream().map(Condition::value).toList(), (row, number) -> listed(row, search));
    }

    private static List<Condition> conditions(Search search) {
        List<Condition> all = new ArrayList<>();
        all.add(new Condition("post.owner_id = ?", search.owner()));
        all.add(new Condition(
                search.onlyOut()
                        ? "(post.published_version is not null or post.author_id = ?)"
                        : "(post.state not in ('DRAFT', 'WITHDRAWN') or post.published_version is not null"
                                + " or post.author_id = ?)",
                search.reader()));
        if (search.onlyOut() && !search.words().isEmpty()) {
            // Words are kept of the title that was saved last: it finds nothing for those who see another one.
            all.add(new Condition("(post.author_id = ? or post.title = " + TITLE_THAT_IS_OUT + ")", search.reader()));
        }
        search.state().ifPresent(state -> all.add(new Condition("post.state = ?", state.name())));
        search.account().ifPresent(account -> all.add(new Condition("post.account_id = ?", account)));
        search.author().ifPresent(author -> all.add(new Condition("post.author_id = ?", author)));
        search.from().ifPresent(from -> all.add(new Condition("post.created_at >= ?", Rows.at(from))));
        search.until().ifPresent(until -> all.add(new Condition("post.created_at < ?", Rows.at(until))));
        search.words().stream().limit(MOST_WORDS).forEach(word -> all.add(new Condition("""
                        post.id in (select post_id from post_word
                          where post_word.owner_id = post.owner_id and post_word.word = ?)
                        """, word)));
        return all;
    }

    private static Listed listed(ResultSet row, Search search) throws SQLException {
        Post post = Rows.post(row);
        boolean onlyOut = search.onlyOut() && post.author() != search.reader();
        return new Listed(
                post.id(),
                onlyOut ? Optional.ofNullable(row.getString("title_out")).orElse("") : post.title(),
                onlyOut && post.isOut() ? PostState.PUBLISHED : post.state(),
                post.urgent(),
                post.account(),
                post.author(),
                Optional.ofNullable(row.getString("author_name")).orElse("somebody who has left"),
                post.goesOut(),
                row.getTimestamp("created_at").toInstant(),
                post.address(),
                row.getBoolean("comes_down"));
    }

    @Override
    public Reading<Waiting> waiting(long owner, int most) {
        return readings.of(
                """
                        select post.id, post.title, post.author_id, post.waits_for, post.version, post.urgent, post.goes_out,
                          person.line_manager_id, person.given_name || ' ' || person.family_name as author_name
                        from post join person on person.id = post.author_id
                        where post.owner_id = :owner and post.state = 'WAITING' and post.waits_for is not null
                        order by post.goes_out, post.id limit :most
                        """,
                Map.of("owner", owner, "most", most),
                (row, number) -> new Waiting(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getLong("author_id"),
                        row.getString("author_name"),
                        Optional.ofNullable(row.getObject("line_manager_id", Long.class)),
                        Role.valueOf(row.getString("waits_for")),
                        row.getInt("version"),
                        row.getBoolean("urgent"),
                        Rows.instant(row.getTimestamp("goes_out"))));
    }

    @Override
    public Reading<Begun> unfinished(long owner, long author, int most) {
        return readings.of(
                """
                        select post.*, %s from post
                        where owner_id = :owner and author_id = :author
                          and state in ('DRAFT', 'WAITING', 'RETURNED', 'REFUSED', 'APPROVED') and save_number > 0
                        order by id desc limit :most
                        """.formatted(COMES_DOWN),
                Map.of("owner", owner, "author", author, "most", most),
                (row, number) -> new Begun(Rows.post(row), row.getBoolean("comes_down")));
    }

    /** One look into the index for each person, however much they have written. */
    @Override
    public Reading<AuthorOf> authors(long owner) {
        return readings.of(
                """
                        select person.id, person.given_name || ' ' || person.family_name as name
                        from person cross join lateral (
                          select from post where post.owner_id = :owner and post.author_id = person.id limit 1) written
                        order by person.family_name, person.given_name, person.id limit 500
                        """, Map.of("owner", owner), (row, number) -> new AuthorOf(row.getLong("id"), row.getString("name")));
    }
}
