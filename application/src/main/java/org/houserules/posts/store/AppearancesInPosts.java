package org.houserules.posts.store;

import java.util.List;
import java.util.Locale;
import org.houserules.consent.PupilAppearances;
import org.houserules.posts.PostPupil.How;
import org.houserules.posts.PostState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where a pupil is shown or named in posts: in what is out, and in what was sent last. */
@Repository
class AppearancesInPosts implements PupilAppearances {
    private static final String FOUND = """
            select distinct post.id, post.title, post.state, seen.how, exists (
                select from take_down down where down.owner_id = post.owner_id and down.post_id = post.id
                  and down.state = 'UNDER_WAY') as coming_down
            from post_pupil seen
            join post on post.owner_id = seen.owner_id and post.id = seen.post_id
              and seen.version in (post.version, post.published_version)
            where seen.pupil_id = ?
            order by post.id desc, seen.how limit 500
            """;

    private final JdbcClient database;

    AppearancesInPosts(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appearance> of(long pupil) {
        return database.sql(FOUND)
                .param(pupil)
                .query((row, number) -> new Appearance(
                        called(row.getString("title"), row.getLong("id")),
                        "/posts/" + row.getLong("id"),
                        row.getBoolean("coming_down")
                                ? "Being taken down"
                                : PostState.valueOf(row.getString("state")).words(),
                        How.valueOf(row.getString("how")).name().toLowerCase(Locale.UK)))
                .list();
    }

    private static String called(String title, long id) {
        return title.isBlank() ? "Post " + id : title;
    }
}
