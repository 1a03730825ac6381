package org.houserules.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.houserules.database.DatabaseAddress;
import org.houserules.database.embedded.RunningDatabase;

/** Fills the archive of a running demo's first school with published posts, as many as a large trust has in years. */
final class Archive {
    private static final String FILL = """
            with pattern as (select * from post where state = 'PUBLISHED' order by id limit 1),
            made as (
              insert into post (owner_id, author_id, account_id, state, version, title, goes_out, draft, created_at, changed_at, published_at)
              select owner_id, author_id, account_id, 'PUBLISHED', 0, 'Harvest ' || n, goes_out - n * interval '5 minutes', draft,
                     created_at - n * interval '5 minutes', changed_at - n * interval '5 minutes', published_at - n * interval '5 minutes'
              from pattern, generate_series(1, %d) n
              returning owner_id, id)
            insert into post_word (owner_id, word, post_id) select owner_id, 'harvest', id from made
            """;

    private Archive() {}

    static void fill(Path data, int posts) throws SQLException {
        DatabaseAddress address = RunningDatabase.of(data.resolve("database")).orElseThrow();
        try (Connection connection = DriverManager.getConnection(address.url(), address.name(), address.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('houserules.owners', (select string_agg(id::text, ',') from owner), true)");
            statement.execute(FILL.formatted(posts));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze post, post_word");
        }
    }
}
