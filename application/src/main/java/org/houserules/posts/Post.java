package org.houserules.posts;

import java.time.Instant;
import java.util.Optional;

/**
 * A post, wherever it stands between draft and archive.
 *
 * @param save how often its draft was saved
 * @param tab the browser tab that saved it last
 * @param version the number of the version last sent for approval; 0 before the first
 * @param publishedVersion the version that the public can see, or that is on its way there for the first time
 * @param goesOut when it goes out, as last saved
 * @param address where the public finds it
 */
public record Post(
        long id,
        long owner,
        long author,
        Optional<Long> account,
        PostState state,
        boolean urgent,
        int save,
        String tab,
        int version,
        Optional<Integer> publishedVersion,
        String title,
        Optional<Instant> goesOut,
        Optional<String> address,
        Instant changedAt) {

    /** Whether the public can see a version of it, or will without anybody doing more. */
    public boolean isOutOrOnItsWay() {
        return state == PostState.PUBLISHED || state == PostState.APPROVED || isOut();
    }

    public boolean isOut() {
        return publishedVersion.isPresent() && state != PostState.TAKEN_DOWN;
    }

    /**
     * As it stands for whoever sees only what is out, whatever its author has written since.
     *
     * @param out the version that the public can see
     */
    public Post asOut(PostVersion out) {
        return new Post(
                id,
                owner,
                author,
                out.content().account(),
                isOut() ? PostState.PUBLISHED : state,
                out.content().urgent(),
                save,
                tab,
                out.number(),
                publishedVersion,
                out.content().title(),
                out.content().goesOut(),
                address,
                changedAt);
    }

    public String called() {
        return title.isBlank() ? "Post " + id : title;
    }
}
