package org.houserules.posts.web;

import java.util.Map;
import java.util.Optional;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Result;
import org.houserules.posts.ApprovePost;
import org.houserules.posts.controls.PostFloor;

/** What findings ask for, in the words of the page instead of those of files. */
final class InBrowser {
    private static final Map<String, String> CONFIRMS = Map.ofEntries(
            Map.entry(ApprovePost.NONE_OF_THESE, "None of the children who must not be shown is here."),
            Map.entry("accurate", "I have checked every name, date, place and result."),
            Map.entry("consent-list-current", "I know that the list of consents is current."),
            Map.entry("faces-counted", "I have looked: everybody in the pictures is declared."),
            Map.entry("harm-considered", "I have read it again: it hurts nobody."),
            Map.entry("misuse-considered", "I have thought about how the pictures could be misused."),
            Map.entry("picture-needed", "I have thought about it: the pictures are needed."),
            Map.entry("school-device", "The pictures were taken with a school device."),
            Map.entry("suitable-clothing", "I have looked: every child is suitably clothed."),
            Map.entry("tone-considered", "I have read it again: the tone is right."),
            Map.entry("film-watched", "I have watched the whole film."),
            Map.entry("no-music-of-others", "There is nobody else's music in it."),
            Map.entry("picture-looked-at-again", "I have looked: this picture may go out in spite of it."));

    private static final Map<String, String> CANNOT_TELL = Map.of(
            "faces-accounted-for",
                    "Count the people and write the number beside the picture, or confirm that all are declared.",
            "picture-needed", "Say beside the picture what it adds, or confirm that it is needed.",
            "school-device", "Write the device's asset number beside the picture, or confirm that it is the school's.",
            "consent-list-fresh", "Ask the office to import a current list, or confirm that the list is current.",
            "approved-account-only", "Choose the account on which it goes out.");

    private static final Map<String, String> BREACHED = Map.of(
            "links-opened", "Open it, look at the whole page, and tick it under 'Links'.",
            "faces-accounted-for",
                    "Say beside the picture who else is in it, hide the faces that are not to be seen, or use another"
                            + " picture.",
            "consent-list-fresh", "Ask the office to import a current list of consents.",
            "signed-with-position", "Ask the office to complete your name and position.",
            "alt-text", "Write one sentence beside the picture that says what can be seen, without names.");

    private static final String WITHOUT_ROLL = "Ask the office to import the roll, or leave out the name.";

    private InBrowser() {}

    static String confirms(String token) {
        return CONFIRMS.getOrDefault(token, "I confirm it: " + token.replace('-', ' ') + ".");
    }

    static String mend(JudgedFinding judged) {
        if (judged.finding().mend().equals(PostFloor.WITHOUT_ROLL)) {
            return WITHOUT_ROLL;
        }
        Map<String, String> words = judged.finding().result() == Result.BREACHED ? BREACHED : CANNOT_TELL;
        return words.getOrDefault(judged.control(), judged.finding().mend());
    }

    /** The number in {@code pictures[2]}. */
    static Optional<Integer> picture(String in) {
        String before = "pictures[";
        boolean picture = in.startsWith(before) && in.endsWith("]") && in.length() <= before.length() + 4;
        return picture
                ? Optional.of(Integer.valueOf(in.substring(before.length(), in.length() - 1)))
                : Optional.empty();
    }
}
