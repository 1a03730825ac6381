package org.houserules.posts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.posts.Appearances;
import org.houserules.posts.PostPupil;
import org.houserules.posts.PostPupil.How;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAppearances implements Appearances {
    private final JdbcClient database;

    StoredAppearances(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Sent> sentAfter(long owner, long post, int most) {
        record Row(long post, int version, String content) {}
        List<Row> rows = database.sql("""
                        select sent.post_id, sent.number, sent.content
                        from post join post_version sent on sent.owner_id = post.owner_id and sent.post_id = post.id
                          and sent.number in (post.version, post.published_version)
                        where post.owner_id = :owner and post.id in (
                          select id from post where owner_id = :owner and id > :after and version > 0 order by id limit :most)
                        order by sent.post_id, sent.number
                        """)
                .param("owner", owner)
                .param("after", post)
                .param("most", most)
                .query((row, number) -> new Row(row.getLong(1), row.getInt(2), row.getString(3)))
                .list();
        return rows.stream()
                .map(row -> new Sent(
                        row.post(),
                        row.version(),
                        PostJson.written(row.content()),
                        in(owner, row.post(), row.version())))
                .toList();
    }

    @Override
    public Set<PostPupil> in(long owner, long post, int version) {
        return new HashSet<>(
                database.sql("select pupil_id, how from post_pupil where owner_id = ? and post_id = ? and version = ?")
                        .params(owner, post, version)
                        .query((row, number) -> pupil(row))
                        .list());
    }

    private static PostPupil pupil(ResultSet row) throws SQLException {
        return new PostPupil(row.getLong("pupil_id"), How.valueOf(row.getString("how")));
    }

    @Override
    public void add(long owner, long post, int version, Collection<PostPupil> pupils) {
        pupils.stream()
                .collect(Collectors.groupingBy(PostPupil::how))
                .forEach((how, some) -> database.sql("""
                                insert into post_pupil (owner_id, post_id, version, pupil_id, how)
                                select :owner, :post, :version, pupil, :how from unnest(:pupils::bigint[]) as pupil
                                on conflict do nothing
                                """)
                        .param("owner", owner)
                        .param("post", post)
                        .param("version", version)
                        .param("how", how.name())
                        .param("pupils", some.stream().map(PostPupil::pupil).toArray(Long[]::new))
                        .update());
    }
}
