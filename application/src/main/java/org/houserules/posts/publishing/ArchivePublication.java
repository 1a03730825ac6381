package org.houserules.posts.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houserules.platforms.Published;
import org.houserules.posts.FollowPost;
import org.houserules.posts.PostVersion;
import org.houserules.posts.Posts;
import org.houserules.posts.WrittenPicture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps for good what was really published: words and pictures as the platform shows them, addresses, time and attempt. */
@Component
class ArchivePublication {
    private final Outbox outbox;
    private final Publications publications;
    private final Posts posts;
    private final FollowPost follow;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ArchivePublication(
            Outbox outbox,
            Publications publications,
            Posts posts,
            FollowPost follow,
            JdbcClient database,
            TransactionTemplate transactions,
            Clock clock) {
        this.outbox = outbox;
        this.publications = publications;
        this.posts = posts;
        this.follow = follow;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What became of it. */
    enum Kept {
        PUBLISHED,
        /** Somebody cancelled it while it went out: it has to come down. */
        CANCELLED,
        /** Another worker has it. */
        LOST
    }

    /** @param file address of the picture here, which is also its digest */
    private record PictureOut(String file, String alt) {}

    /** All in one transaction, the post first: so does everybody who changes both. */
    Kept keep(Outbox.Leased leased, Published seen) {
        return Objects.requireNonNull(transactions.execute(status -> {
            posts.lock(leased.publication().post());
            Optional<PublicationState> now = outbox.published(leased.lease(), seen);
            now.ifPresent(state -> add(leased, seen));
            if (now.isEmpty()) {
                return Kept.LOST;
            }
            return now.get() == PublicationState.PUBLISHED ? follow(leased.publication(), seen) : Kept.CANCELLED;
        }));
    }

    private Kept follow(Publication publication, Published seen) {
        follow.published(
                publication.post(), publication.version(), seen.address().toString());
        return Kept.PUBLISHED;
    }

    private void add(Outbox.Leased leased, Published seen) {
        Publication publication = leased.publication();
        database.sql("""
                        insert into published_copy (owner_id, publication_id, attempt, at, address, addresses, media_ids,
                          title, content, pictures)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb)
                        on conflict do nothing
                        """)
                .params(publication.owner(), publication.id(), publication.attempt(), Rows.at(clock.instant()))
                .params(seen.address().toString(), Rows.json(seen.addresses()))
                .param(seen.mediaIds().toArray(String[]::new))
                .params(seen.title(), seen.content(), Rows.json(pictures(publication)))
                .update();
        publications.tell(publication, "PUBLISHED", seen.address().toString(), Optional.empty());
    }

    private List<PictureOut> pictures(Publication publication) {
        return posts.version(publication.post(), publication.version())
                .map(PostVersion::content)
                .map(content ->
                        content.pictures().stream().map(ArchivePublication::out).toList())
                .orElse(List.of());
    }

    private static PictureOut out(WrittenPicture picture) {
        return new PictureOut(picture.file().value(), picture.alt().orElse(""));
    }
}
