package org.houserules.posts.store;

import org.houserules.files.FileAddress;
import org.houserules.posts.PicturesInUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPicturesInUse implements PicturesInUse {
    private final JdbcClient database;

    StoredPicturesInUse(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean elsewhere(long owner, long post, FileAddress file) {
        return database.sql("""
                        select exists (
                            select from post_version kept join post on post.id = kept.post_id
                            where kept.owner_id = :owner and kept.post_id <> :post and post.state <> 'TAKEN_DOWN'
                              and position(:file in kept.content::text) > 0)
                          or exists (
                            select from post where owner_id = :owner and id <> :post and state <> 'TAKEN_DOWN'
                              and position(:file in draft::text) > 0)
                        """)
                .param("owner", owner)
                .param("post", post)
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }
}
