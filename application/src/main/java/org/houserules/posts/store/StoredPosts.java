package org.houserules.posts.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Role;
import org.houserules.posts.Post;
import org.houserules.posts.PostPupil;
import org.houserules.posts.PostState;
import org.houserules.posts.PostVersion;
import org.houserules.posts.Posts;
import org.houserules.posts.TitleWords;
import org.houserules.posts.WrittenPost;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPosts implements Posts {
    private final JdbcClient database;

    StoredPosts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Post> find(long id) {
        return database.sql("select * from post where id = ?")
                .param(id)
                .query((row, number) -> Rows.post(row))
                .optional();
    }

    @Override
    public Optional<Post> lock(long id) {
        return database.sql("select * from post where id = ? for update")
                .param(id)
                .query((row, number) -> Rows.post(row))
                .optional();
    }

    @Override
    public WrittenPost draft(long id) {
        return PostJson.written(database.sql("select draft from post where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    @Override
    public long add(long owner, long author, WrittenPost draft, Instant at) {
        return database.sql("""
                        insert into post (owner_id, author_id, state, goes_out, draft, created_at, changed_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?) returning id
                        """)
                .params(owner, author, PostState.DRAFT.name())
                .param(Rows.at(draft.goesOut()))
                .params(PostJson.of(draft), Rows.at(at), Rows.at(at))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Long> untouched(long owner, long author) {
        return database.sql("""
                        select id from post where owner_id = ? and author_id = ? and state = 'DRAFT' and save_number = 0
                        order by id desc limit 1
                        """).params(owner, author).query(Long.class).optional();
    }

    @Override
    public void save(Post post, WrittenPost draft, String tab, Instant at) {
        database.sql("""
                        update post set draft = ?::jsonb, save_number = save_number + 1, save_tab = ?, title = ?,
                          account_id = ?, urgent = ?, goes_out = ?, changed_at = ?
                        where id = ?
                        """)
                .params(PostJson.of(draft), tab, draft.title())
                .param(draft.account().orElse(null))
                .param(draft.urgent())
                .param(Rows.at(draft.goesOut()))
                .params(Rows.at(at), post.id())
                .update();
        if (!post.title().equals(draft.title())) {
            keepWords(post, draft.title());
        }
    }

    @Override
    public void savedFrom(long post, String tab) {
        database.sql("update post set save_tab = ? where id = ?")
                .params(tab, post)
                .update();
    }

    private void keepWords(Post post, String title) {
        database.sql("delete from post_word where owner_id = ? and post_id = ?")
                .params(post.owner(), post.id())
                .update();
        database.sql("""
                        insert into post_word (owner_id, word, post_id) select ?, word, ? from unnest(?) as word
                        """)
                .params(post.owner(), post.id())
                .param(TitleWords.of(title).toArray(String[]::new))
                .update();
    }

    @Override
    public void move(long id, PostState to, Optional<Role> waitsFor, Instant at) {
        database.sql("update post set state = ?, waits_for = ?, changed_at = ? where id = ?")
                .param(to.name())
                .param(waitsFor.map(Role::name).orElse(null))
                .params(Rows.at(at), id)
                .update();
    }

    @Override
    public void keep(Post post, PostVersion version, List<PostPupil> pupils) {
        insert(post, version);
        pupils.forEach(pupil -> database.sql("""
                        insert into post_pupil (owner_id, post_id, version, pupil_id, how) values (?, ?, ?, ?, ?)
                        """)
                .params(
                        post.owner(),
                        post.id(),
                        version.number(),
                        pupil.pupil(),
                        pupil.how().name())
                .update());
    }

    @Override
    public void keepAgain(Post post, PostVersion again) {
        insert(post, again);
        database.sql("""
                        insert into post_pupil (owner_id, post_id, version, pupil_id, how)
                        select owner_id, post_id, ?, pupil_id, how from post_pupil
                        where owner_id = ? and post_id = ? and version = ?
                        """)
                .params(again.number(), post.owner(), post.id(), post.version())
                .update();
    }

    private void insert(Post post, PostVersion version) {
        database.sql("""
                        insert into post_version (owner_id, post_id, number, content, signature, digest, policy_version,
                          policy_digest, verdict, made_by, made_at)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(post.owner(), post.id(), version.number(), PostJson.of(version.content()))
                .param(version.signature().orElse(null))
                .params(version.digest(), version.policyVersion(), version.policyDigest())
                .params(PostJson.of(version.verdict()), version.madeBy(), Rows.at(version.at()))
                .update();
        database.sql("""
                        insert into post_confirmation (owner_id, post_id, version, token, person_id, at)
                        select ?, ?, ?, token, ?, ? from unnest(?) as token
                        """)
                .params(post.owner(), post.id(), version.number(), version.madeBy(), Rows.at(version.at()))
                .param(version.content().confirmed().toArray(String[]::new))
                .update();
        database.sql("update post set version = ? where id = ?")
                .params(version.number(), post.id())
                .update();
    }

    @Override
    public Optional<PostVersion> version(long post, int number) {
        return database.sql("select * from post_version where post_id = ? and number = ?")
                .params(post, number)
                .query((row, count) -> Rows.version(row))
                .optional();
    }

    @Override
    public List<PostVersion> versions(long post) {
        return database.sql("select * from post_version where post_id = ? order by number desc limit 50")
                .param(post)
                .query((row, count) -> Rows.version(row))
                .list();
    }

    @Override
    public void published(long post, int version, String address, Instant at) {
        database.sql("""
                        update post set state = 'PUBLISHED', published_version = ?, address = nullif(?, ''),
                          published_at = ?, changed_at = ?, waits_for = null
                        where id = ?
                        """)
                .params(version, address, Rows.at(at), Rows.at(at), post)
                .update();
    }
}
