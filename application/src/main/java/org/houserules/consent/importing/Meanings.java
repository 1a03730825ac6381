package org.houserules.consent.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;

/** What the words of a school's list mean, for the columns whose words we must know. */
public final class Meanings {
    /** The row does not concern photographs, films or names. */
    public static final String LEAVE_OUT = "LEAVE-OUT";

    private static final Map<String, ConsentAnswer> ANSWERS = Map.ofEntries(
            Map.entry("given", ConsentAnswer.GIVEN),
            Map.entry("yes", ConsentAnswer.GIVEN),
            Map.entry("y", ConsentAnswer.GIVEN),
            Map.entry("true", ConsentAnswer.GIVEN),
            Map.entry("1", ConsentAnswer.GIVEN),
            Map.entry("consented", ConsentAnswer.GIVEN),
            Map.entry("granted", ConsentAnswer.GIVEN),
            Map.entry("refused", ConsentAnswer.REFUSED),
            Map.entry("no", ConsentAnswer.REFUSED),
            Map.entry("n", ConsentAnswer.REFUSED),
            Map.entry("false", ConsentAnswer.REFUSED),
            Map.entry("0", ConsentAnswer.REFUSED),
            Map.entry("rejected", ConsentAnswer.REFUSED),
            Map.entry("declined", ConsentAnswer.REFUSED),
            Map.entry("withdrawn", ConsentAnswer.WITHDRAWN),
            Map.entry("revoked", ConsentAnswer.WITHDRAWN),
            Map.entry("objected", ConsentAnswer.OBJECTED),
            Map.entry("objection", ConsentAnswer.OBJECTED),
            Map.entry("requested", ConsentAnswer.REQUESTED),
            Map.entry("pending", ConsentAnswer.REQUESTED),
            Map.entry("no response", ConsentAnswer.REQUESTED),
            Map.entry("not answered", ConsentAnswer.REQUESTED),
            Map.entry("unknown", ConsentAnswer.REQUESTED));

    private static final Map<String, ConsentKind> KINDS = Map.of(
            "photo", ConsentKind.PHOTO,
            "photograph", ConsentKind.PHOTO,
            "photographs", ConsentKind.PHOTO,
            "photos", ConsentKind.PHOTO,
            "video", ConsentKind.VIDEO,
            "film", ConsentKind.VIDEO,
            "videos", ConsentKind.VIDEO,
            "name", ConsentKind.NAME,
            "names", ConsentKind.NAME);

    private static final Map<String, ConsentPurpose> PURPOSES = Map.of(
            "any", ConsentPurpose.ANY,
            "all", ConsentPurpose.ANY,
            "website", ConsentPurpose.WEBSITE,
            "web site", ConsentPurpose.WEBSITE,
            "social media", ConsentPurpose.SOCIAL_MEDIA,
            "press", ConsentPurpose.PRESS,
            "newspaper", ConsentPurpose.PRESS,
            "media", ConsentPurpose.PRESS);

    private Meanings() {}

    /** One choice of a form. @param value the constant's name; of a kind with a purpose, both with a colon */
    public record Choice(String value, String label) {}

    /** Compared in any case, and with hyphens and underscores as spaces. */
    public static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }

    /** What a word of this column most likely means; a kind without a purpose only where another column tells it. */
    static Optional<String> guess(ListColumn column, String word, boolean purposeIsTold) {
        String plain = plain(word);
        return switch (column) {
            case ANSWER -> Optional.ofNullable(ANSWERS.get(plain)).map(Enum::name);
            case PURPOSE -> Optional.ofNullable(PURPOSES.get(plain)).map(Enum::name);
            case KIND ->
                Optional.ofNullable(KINDS.get(plain))
                        .filter(kind -> purposeIsTold)
                        .map(Enum::name);
            default -> Optional.empty();
        };
    }

    public static List<Choice> choices(ListColumn column, boolean purposeIsTold) {
        List<Choice> choices = new ArrayList<>();
        switch (column) {
            case ANSWER -> List.of(ConsentAnswer.values()).forEach(a -> choices.add(new Choice(a.name(), words(a))));
            case PURPOSE -> List.of(ConsentPurpose.values()).forEach(p -> choices.add(new Choice(p.name(), words(p))));
            case KIND -> List.of(ConsentKind.values()).forEach(kind -> choices.addAll(kinds(kind, purposeIsTold)));
            default -> throw new IllegalArgumentException("The words of this column are not asked for.");
        }
        choices.add(new Choice(LEAVE_OUT, "leave these rows out"));
        return choices;
    }

    private static List<Choice> kinds(ConsentKind kind, boolean purposeIsTold) {
        if (purposeIsTold) {
            return List.of(new Choice(kind.name(), kind.thing()));
        }
        return List.of(ConsentPurpose.values()).stream()
                .map(purpose -> new Choice(kind.name() + ":" + purpose.name(), kind.thing() + ", " + words(purpose)))
                .toList();
    }

    private static String words(ConsentAnswer answer) {
        return answer == ConsentAnswer.REQUESTED ? "asked, not answered" : words((Enum<?>) answer);
    }

    static String words(Enum<?> constant) {
        return constant == ConsentPurpose.ANY
                ? "any purpose"
                : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
