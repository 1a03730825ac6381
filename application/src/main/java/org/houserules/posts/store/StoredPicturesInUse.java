package org.houserules.posts.store;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.files.FileAddress;
import org.houserules.posts.PicturesInUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPicturesInUse implements PicturesInUse {
    /** A version whose pictures are still needed: it is decided on or was, is out, or is on its way. */
    private static final String NEEDED = """
            (kept.number = post.version and post.state not in ('DRAFT', 'RETURNED', 'WITHDRAWN')
              or kept.number = post.published_version
                and not exists (select from publication gone where gone.owner_id = kept.owner_id
                  and gone.post_id = kept.post_id and gone.version = kept.number and gone.state = 'REMOVED')
              or exists (select from publication way where way.owner_id = kept.owner_id
                and way.post_id = kept.post_id and way.version = kept.number
                and way.state in ('WAITING', 'DRAFTED', 'BY_HAND', 'FAILED')))
            """;

    /** Not down, or down and its pictures are still to be purged: until it is proved that it is gone they may be needed. */
    private static final String NOT_PURGED = """
            (post.state <> 'TAKEN_DOWN' or exists (select from take_down down where down.owner_id = post.owner_id
              and down.post_id = post.id and down.files_kept is null))
            """;

    private final JdbcClient database;

    StoredPicturesInUse(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean elsewhere(long owner, long post, FileAddress file) {
        return isIn("post.id <> :post", owner, post, file);
    }

    @Override
    public boolean here(long owner, long post, FileAddress file) {
        return isIn("post.id = :post", owner, post, file);
    }

    @Override
    public Set<FileAddress> of(long owner, long post) {
        Set<FileAddress> files = new HashSet<>();
        database.sql("""
                        select draft as content from post where owner_id = :owner and id = :post
                        union all
                        select content from post_version where owner_id = :owner and post_id = :post
                        """).param("owner", owner).param("post", post).query(row -> {
            PostJson.written(row.getString("content"))
                    .pictures()
                    .forEach(picture ->
                            Stream.of(picture.file(), picture.thumbnail()).forEach(files::add));
        });
        return files;
    }

    /** Whatever looks like an address counts as one: rather too many stay than too few. */
    @Override
    public Set<FileAddress> named(long owner) {
        return new HashSet<>(database.sql("""
                        select distinct found[1] from (
                          select id as post_id, null::int as number, draft::text as content from post
                          where owner_id = :owner and """ + NOT_PURGED + """
                          union all
                          select kept.post_id, kept.number, kept.content::text from post_version kept
                          join post on post.owner_id = kept.owner_id and post.id = kept.post_id
                          where kept.owner_id = :owner and """ + NOT_PURGED + """
                          ) as written,
                        regexp_matches(content, '[0-9a-f]{64}', 'g') as found
                        where not exists (select from hidden_picture gone where gone.owner_id = :owner
                          and gone.post_id = written.post_id and gone.file = found[1]
                          and gone.version >= written.number and gone.purged_at is not null)
                        """)
                .param("owner", owner)
                .query((row, number) -> new FileAddress(row.getString(1)))
                .list());
    }

    private boolean isIn(String posts, long owner, long post, FileAddress file) {
        return database.sql("select exists (select from post where post.owner_id = :owner and " + posts
                        + " and post.state <> 'TAKEN_DOWN' and (position(:file in post.draft::text) > 0"
                        + " or exists (select from post_version kept where kept.owner_id = post.owner_id"
                        + " and kept.post_id = post.id and " + NEEDED
                        + " and position(:file in kept.content::text) > 0)))")
                .param("owner", owner)
                .param("post", post)
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }
}
