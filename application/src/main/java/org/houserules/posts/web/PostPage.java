package org.houserules.posts.web;

import java.util.List;
import java.util.Optional;
import org.houserules.posts.PublicationSeen.PublicationView;
import org.houserules.posts.PublicationSeen.TakingDown;

/**
 * All that the page of one post shows.
 *
 * @param look tone of its state
 * @param stands what stood against it when it was sent, or decided last
 */
public record PostPage(
        long id,
        String called,
        String state,
        String look,
        boolean urgent,
        String author,
        String account,
        String goesOut,
        Optional<String> address,
        LooksView looks,
        List<StoryView> story,
        List<VersionView> versions,
        List<StandsView> stands,
        Optional<String> waitsFor,
        List<PublicationView> publications,
        Optional<TakingDown> takingDown,
        Acts acts) {
    /** What this reader may do. */
    public record Acts(boolean write, boolean approve, boolean takeBack, boolean correct, boolean takeDown) {
        public boolean any() {
            return write || approve || takeBack || correct || takeDown;
        }
    }

    /** A version that was sent. */
    public record VersionView(int number, String when, String digest, boolean out) {}

    /**
     * Something that stood against it.
     *
     * @param what was seen, for who may see consents: it may tell of one
     */
    public record StandsView(String ref, String says, Optional<String> what) {}
}
