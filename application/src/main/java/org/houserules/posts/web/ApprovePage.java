package org.houserules.posts.web;

import java.util.List;
import java.util.Optional;
import org.houserules.pages.WordDifference;

/**
 * All that the page shows on which somebody approves, returns or refuses.
 *
 * @param as the role, and whom they sign for
 * @param changes since they last decided on it; absent where they see it for the first time
 * @param children of whom no photograph may be used, for the question whether one is in a picture
 * @param told that the post has changed, or what still stands against it
 */
public record ApprovePage(
        long id,
        String called,
        String author,
        String account,
        String goesOut,
        String notAfter,
        String purpose,
        boolean urgent,
        String as,
        int version,
        String digest,
        LooksView looks,
        Optional<Changes> changes,
        List<PictureFacts> pictures,
        VerdictView verdict,
        Children children,
        List<StoryView> story,
        String reason,
        Optional<String> told) {
    /** @param none what is ticked where none of these is in a picture */
    public record Children(List<String> names, String none) {}

    /** What differs from what they saw. @param facts sentences on all but the words */
    public record Changes(List<WordDifference.Piece> words, List<String> facts) {
        public boolean none() {
            return facts.isEmpty() && words.stream().allMatch(piece -> piece.kind() == WordDifference.Kind.KEPT);
        }
    }

    /** What the author says of a picture. */
    public record PictureFacts(
            String path, String name, String alt, String shown, String others, String people, String why) {}
}
