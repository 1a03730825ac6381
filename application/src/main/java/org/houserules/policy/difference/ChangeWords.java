package org.houserules.policy.difference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.houserules.policy.SettingWords;
import org.houserules.policy.difference.Change.Side;

/** Says one difference in a sentence or two, with the clause that it comes from. */
public final class ChangeWords {
    private static final Map<String, String> EFFECTS = Map.of(
            "stop", "it is stopped until it is mended",
            "confirm", "somebody must confirm it first",
            "approve", "whoever approves is told of it",
            "advise", "its author is told of it and may go on");

    private static final Map<String, String> FORCES = Map.of(
            "must", "it has to be kept",
            "must-not", "it is forbidden",
            "should", "it is expected",
            "should-not", "it is advised against",
            "may", "it is allowed",
            "states", "it explains, and demands nothing");

    private final SettingWords settings;
    private final Function<String, String> summaries;

    /** @param summaries what a control is for, by its key */
    public ChangeWords(SettingWords settings, Function<String, String> summaries) {
        this.settings = settings;
        this.summaries = summaries;
    }

    public String say(Change change) {
        return what(change) + where(change);
    }

    private String what(Change change) {
        return switch (change.part()) {
            case CLAUSE ->
                (change.added() ? "New: " : "No longer in the policy: ")
                        + change.latest().written();
            case WORDS -> "The clause now says: " + words(change.after()) + " Before: " + words(change.before());
            case CONTROL ->
                (change.added() ? "House Rules now checks: " : "House Rules no longer checks: ")
                        + summaries.apply(change.about().key());
            case BINDING ->
                (change.added() ? "One more clause asks for it: " : "One clause less asks for it: ")
                        + summaries.apply(change.about().key());
            case SETTING -> setting(change);
            case EFFECT ->
                summaries.apply(change.about().key()) + " Where this is not kept, "
                        + from(change, word -> EFFECTS.getOrDefault(word, word)) + ".";
            case FORCE -> "How strongly it speaks: " + from(change, word -> FORCES.getOrDefault(word, word)) + ".";
            case ROLE ->
                "What the policy calls its " + plain(change.about().key()) + ": " + from(change, word -> word) + ".";
            case ANSWER -> answer(change);
            case POSTS,
                    URGENT,
                    ACCOUNTS,
                    AUTHORISATIONS,
                    ASKED,
                    ANSWERS_TO,
                    AUDIENCE,
                    COVERS,
                    RECORDED_BY,
                    ANSWERED_BY,
                    TO_COME -> change.part().called() + ": " + from(change, ChangeWords::plain) + ".";
            default -> change.part().called() + ": " + from(change, word -> word) + ".";
        };
    }

    private static String answer(Change change) {
        String topic = "On “" + plain(change.about().key()) + "” ";
        if (change.added()) {
            return topic + "there is now an answer: " + change.latest().written();
        }
        return change.removed()
                ? topic + "there is no answer any more: a person is asked. Before: "
                        + change.latest().written()
                : topic + "it now answers: " + words(change.after()) + " Before: " + words(change.before());
    }

    private String setting(Change change) {
        String control = change.about().key();
        String setting = change.about().setting();
        String now = settings.means(control, setting, change.after().map(Side::written));
        String was = settings.means(control, setting, change.before().map(Side::written));
        return now + " (before: " + lowerFirst(was) + ").";
    }

    private static String from(Change change, Function<String, String> say) {
        String now = change.after().map(Side::written).map(say).orElse("nothing is said");
        String was = change.before().map(Side::written).map(say).orElse("nothing was said");
        return now + " (before: " + was + ")";
    }

    private static String where(Change change) {
        String now = change.after().map(Side::ref).orElse("");
        String was = change.before().map(Side::ref).orElse("");
        if (now.isEmpty() && was.isEmpty()) {
            return "";
        }
        String ref = now.isEmpty() ? was : now;
        String moved = now.isEmpty() || was.isEmpty() || now.equals(was) ? "" : " (before: clause " + was + ")";
        return " Clause " + ref + moved + ".";
    }

    private static String words(Optional<Side> side) {
        return side.map(Side::written).orElse("nothing.");
    }

    private static String plain(String key) {
        return key.replace('-', ' ');
    }

    private static String lowerFirst(String words) {
        boolean name = words.length() < 2 || Character.isUpperCase(words.charAt(1));
        return name ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
