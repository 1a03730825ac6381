package org.houserules.posts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.files.FileAddress;
import org.houserules.posts.CheckDraft;
import org.houserules.posts.Post;
import org.houserules.posts.WatchedPicture;
import org.houserules.posts.WatchedPictures;
import org.houserules.screening.pictures.PictureHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredWatchedPictures implements WatchedPictures {
    private final JdbcClient database;

    StoredWatchedPictures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Post post, Collection<FileAddress> files, WatchedPicture.Why why, Optional<Long> by, Instant at) {
        database.sql("""
                        insert into watched_picture (owner_id, post_id, file, shapes, edges, why, since, by_person)
                        select :owner, :post, given.file, coalesce(look.shapes, '{}'), coalesce(look.edges, ''), :why,
                          :since, :by
                        from (select distinct unnest(:files::text[])) as given (file)
                          left join picture_look look on look.owner_id = :owner and look.file = given.file
                        on conflict (owner_id, post_id, file) do update set
                          shapes = case when excluded.shapes = '{}' then watched_picture.shapes else excluded.shapes end,
                          edges = case when excluded.shapes = '{}' then watched_picture.edges else excluded.edges end,
                          why = excluded.why, since = excluded.since,
                          by_person = excluded.by_person, off_at = null, off_by = null, off_reason = ''
                        """)
                .param("owner", post.owner())
                .param("post", post.id())
                .param("files", files.stream().map(FileAddress::value).toArray(String[]::new))
                .param("why", why.name())
                .param("since", Rows.at(at))
                .param("by", by.orElse(null))
                .update();
    }

    /** A picture that may be one on the list: the same file, or one whose shape differs in few bits. */
    private record Candidate(
            FileAddress file,
            boolean same,
            Optional<PictureHash> uploaded,
            Optional<PictureHash> watched,
            WatchedPicture as) {
        boolean isIt() {
            return same || uploaded.flatMap(one -> watched.map(one::isLike)).orElse(false);
        }
    }

    @Override
    public Map<FileAddress, WatchedPicture> known(long owner, Collection<FileAddress> files) {
        Map<FileAddress, WatchedPicture> known = new HashMap<>();
        if (files.isEmpty()) {
            return known;
        }
        candidates(owner, files).stream()
                .filter(Candidate::isIt)
                .forEach(one -> known.merge(one.file(), one.as(), StoredWatchedPictures::graver));
        return known;
    }

    private List<Candidate> candidates(long owner, Collection<FileAddress> files) {
        return database.sql("""
                        select given.file, given.file = watched.file as same, watched.why, watched.since,
                          look.shapes, look.edges, watched.shapes as watched_shapes, watched.edges as watched_edges
                        from unnest(:files::text[]) as given (file)
                          join watched_picture watched on watched.owner_id = :owner and watched.off_at is null
                          left join picture_look look on look.owner_id = :owner and look.file = given.file
                        where given.file = watched.file
                          or exists (select from unnest(watched.shapes) as shape
                            where bit_count((shape # look.shapes[1])::bit(64)) <= :most)
                          or exists (select from unnest(look.shapes) as shape
                            where bit_count((shape # watched.shapes[1])::bit(64)) <= :most)
                        """)
                .param("owner", owner)
                .param("files", files.stream().map(FileAddress::value).toArray(String[]::new))
                .param("most", PictureHash.MOST_BITS)
                .query(StoredWatchedPictures::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        LocalDate on = row.getTimestamp("since")
                .toInstant()
                .atZone(CheckDraft.SCHOOL_TIME)
                .toLocalDate();
        return new Candidate(
                new FileAddress(row.getString("file")),
                row.getBoolean("same"),
                StoredPictureLooks.hash(row, ""),
                StoredPictureLooks.hash(row, "watched_"),
                new WatchedPicture(WatchedPicture.Why.valueOf(row.getString("why")), on));
    }

    private static WatchedPicture graver(WatchedPicture one, WatchedPicture other) {
        int order = one.why().compareTo(other.why());
        boolean first = order > 0 || order == 0 && one.on().isAfter(other.on());
        return first ? one : other;
    }

    @Override
    public List<Entry> list(long owner, long before, int most) {
        return database.sql("select * from watched_picture where owner_id = ? and id < ? order by id desc limit ?")
                .params(owner, before, most)
                .query(StoredWatchedPictures::entry)
                .list();
    }

    @Override
    public Optional<Entry> find(long id) {
        return database.sql("select * from watched_picture where id = ?")
                .param(id)
                .query(StoredWatchedPictures::entry)
                .optional();
    }

    @Override
    public boolean takeOff(Entry entry, TakenOff off) {
        return database.sql("""
                        update watched_picture set off_at = ?, off_by = ?, off_reason = ?, shapes = '{}', edges = '',
                          file = 'off-' || id
                        where id = ? and off_at is null
                        """)
                        .params(Rows.at(off.at()), off.by(), off.reason(), entry.id())
                        .update()
                == 1;
    }

    @Override
    public int forget(Instant since, Instant offSince) {
        return database.sql("delete from watched_picture where since < ? or off_at < ?")
                .params(Rows.at(since), Rows.at(offSince))
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        Optional<Instant> off = Rows.instant(row.getTimestamp("off_at"));
        long offBy = row.getLong("off_by");
        String reason = row.getString("off_reason");
        Optional<Long> by = Optional.ofNullable(row.getObject("by_person", Long.class));
        return new Entry(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getLong("post_id"),
                WatchedPicture.Why.valueOf(row.getString("why")),
                row.getTimestamp("since").toInstant(),
                by,
                off.map(at -> new TakenOff(at, offBy, reason)));
    }
}
