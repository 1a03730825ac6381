package org.houserules.posts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the page shows on which a post is written.
 *
 * @param save number of the save that this page starts from
 * @param tab by which its own saves are known
 * @param links found in the words
 * @param pupils names of those shown, by the school's id
 * @param faces what is said of the faces in each picture, by its file
 * @param found pupils that were looked for, beside the picture with this number
 * @param newer what another tab has saved in between
 */
public record ComposePage(
        long post,
        String state,
        int save,
        String tab,
        String saved,
        ComposeForm form,
        List<Option> accounts,
        List<Option> purposes,
        List<String> links,
        Map<String, String> pupils,
        Map<String, String> faces,
        Optional<Found> found,
        Optional<VerdictView> verdict,
        List<StepView> steps,
        boolean shortChain,
        Optional<Newer> newer,
        Optional<String> returned) {
    /** A choice of a list. */
    public record Option(String value, String label) {}

    /** @param picture its number */
    public record Found(int picture, String words, List<Option> pupils) {}

    /** @param title of the newer draft */
    public record Newer(String title, String text) {}

    /** Who signs in one step. @param look done, now or empty */
    public record StepView(String look, String called, String who) {}

    /** Empty where faces are not looked for. */
    public String faces(PictureForm picture) {
        return faces.getOrDefault(picture.file(), "");
    }

    public String pupil(String id) {
        return pupils.getOrDefault(id, id + " (not on the roll)");
    }
}
