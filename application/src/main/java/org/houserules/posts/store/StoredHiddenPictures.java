package org.houserules.posts.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.files.FileAddress;
import org.houserules.posts.HiddenPictures;
import org.houserules.posts.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredHiddenPictures implements HiddenPictures {
    private final JdbcClient database;

    StoredHiddenPictures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Post post, Collection<FileAddress> files, Instant at) {
        database.sql("""
                        insert into hidden_picture (owner_id, post_id, file, version, hidden_at, look_at)
                        select :owner, :post, file, :version, :at, :at from unnest(:files::text[]) as file
                        on conflict (owner_id, post_id, file) do update set version = excluded.version,
                          hidden_at = excluded.hidden_at, look_at = excluded.look_at, purged_at = null
                        """)
                .param("owner", post.owner())
                .param("post", post.id())
                .param("version", post.version())
                .param("at", Rows.at(at))
                .param(
                        "files",
                        files.stream().map(FileAddress::value).distinct().toArray(String[]::new))
                .update();
    }

    @Override
    public Set<FileAddress> goneFrom(Post post, int version) {
        if (post.isOut() && post.publishedVersion().equals(Optional.of(version))) {
            return Set.of();
        }
        return new HashSet<>(
                database.sql("select file from hidden_picture where owner_id = ? and post_id = ? and version >= ?")
                        .params(post.owner(), post.id(), version)
                        .query((row, number) -> new FileAddress(row.getString("file")))
                        .list());
    }

    @Override
    public List<Hidden> due(Instant now) {
        return database.sql("""
                        select owner_id, post_id, file from hidden_picture where purged_at is null and look_at <= ?
                        order by look_at limit 50
                        """)
                .param(Rows.at(now))
                .query((row, number) -> new Hidden(
                        row.getLong("owner_id"), row.getLong("post_id"), new FileAddress(row.getString("file"))))
                .list();
    }

    @Override
    public void lookAgain(Hidden hidden, Instant at) {
        database.sql("update hidden_picture set look_at = ? where owner_id = ? and post_id = ? and file = ?")
                .params(Rows.at(at), hidden.owner(), hidden.post())
                .param(hidden.file().value())
                .update();
    }

    @Override
    public void lookAgain(long post, Instant at) {
        database.sql("update hidden_picture set look_at = ? where post_id = ? and purged_at is null")
                .params(Rows.at(at), post)
                .update();
    }

    @Override
    public boolean purged(Hidden hidden, Instant at) {
        return database.sql("""
                        update hidden_picture set purged_at = ?
                        where owner_id = ? and post_id = ? and file = ? and purged_at is null
                        """)
                        .params(Rows.at(at), hidden.owner(), hidden.post())
                        .param(hidden.file().value())
                        .update()
                == 1;
    }
}
