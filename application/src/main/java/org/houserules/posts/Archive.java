package org.houserules.posts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.database.Reading;
import org.houserules.people.WorkItem.Tone;

/** Finds posts again, however many there are. */
public interface Archive {
    String COMES_DOWN = "Being taken down";

    /**
     * @param reader whose own drafts are among them
     * @param onlyOut for readers who are not of the staff
     * @param words of the title, all of them
     * @param from begun on or after, until before
     */
    record Search(
            long owner,
            long reader,
            boolean onlyOut,
            Optional<PostState> state,
            Optional<Long> account,
            Optional<Long> author,
            List<String> words,
            Optional<Instant> from,
            Optional<Instant> until) {}

    /** A line of the list. @param comesDown and is not proved to be gone yet */
    record Listed(
            long id,
            String title,
            PostState state,
            boolean urgent,
            Optional<Long> account,
            long author,
            String authorName,
            Optional<Instant> goesOut,
            Instant begunAt,
            Optional<String> address,
            boolean comesDown) {
        public String words() {
            return comesDown ? COMES_DOWN : state.words();
        }

        public Tone tone() {
            return comesDown ? Tone.STOP : state.tone();
        }
    }

    /** What somebody has begun. @param comesDown before it has gone out */
    record Begun(Post post, boolean comesDown) {
        public String words() {
            return comesDown ? COMES_DOWN : post.state().words();
        }

        public Tone tone() {
            return comesDown ? Tone.STOP : post.state().tone();
        }
    }

    /** A post that waits for a signature. @param lineManager of its author */
    record Waiting(
            long id,
            String title,
            long author,
            String authorName,
            Optional<Long> lineManager,
            org.houserules.people.Role role,
            int version,
            boolean urgent,
            Optional<Instant> goesOut) {}

    /** Newest first. @param before ids smaller than this */
    Reading<Listed> page(Search search, Optional<Long> before, int most);

    /** Those that go out first, first. */
    Reading<Waiting> waiting(long owner, int most);

    /** What somebody has begun and is not done with, newest first. */
    Reading<Begun> unfinished(long owner, long author, int most);

    /** Everybody who has written a post here. */
    Reading<AuthorOf> authors(long owner);

    record AuthorOf(long person, String name) {}
}
