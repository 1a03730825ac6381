package org.houserules.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houserules.screening.model.Passages;
import org.houserules.screening.text.TextKind;

/** What a worked example teaches about each kind that the model knows. */
final class Lessons {
    /** The kinds that have a head of their own. */
    static final List<TextKind> KINDS = List.of(
            TextKind.ABUSE,
            TextKind.HATE,
            TextKind.THREAT,
            TextKind.BULLYING,
            TextKind.GROOMING,
            TextKind.SELF_HARM,
            TextKind.SEXUAL,
            TextKind.ALLEGATION,
            TextKind.PERSONAL_INFORMATION,
            TextKind.COMPLAINT,
            TextKind.OPINION,
            TextKind.POLITICAL,
            TextKind.SPAM);

    /** What nobody writes into a talk page about articles: those benign texts teach the heads that know our examples only. */
    static final List<TextKind> ABSENT_FROM_TALK = List.of(
            TextKind.THREAT, TextKind.BULLYING, TextKind.GROOMING, TextKind.SELF_HARM, TextKind.SEXUAL, TextKind.SPAM);

    private Lessons() {}

    /** An example; and of one that is harmless each sentence too, for it may be read by itself. */
    static Stream<Sample> of(Example example) {
        Stream<String> sentences = example.isQuiet() ? Passages.byThemselves(example.text()).stream() : Stream.of();
        return Stream.concat(Stream.of(example.text()), sentences)
                .map(text -> new Sample("ours", example.family(), true, labels(example.label()), text));
    }

    /** What is of one kind teaches nothing about kinds that often come with it. */
    static Map<TextKind, Integer> labels(String label) {
        Map<TextKind, Integer> labels = new EnumMap<>(TextKind.class);
        List<TextKind> unknown = unknown(label);
        KINDS.stream().filter(kind -> !unknown.contains(kind)).forEach(kind -> labels.put(kind, 0));
        KINDS.stream().filter(kind -> kind.key().equals(label)).forEach(kind -> labels.put(kind, 1));
        if (label.equals("hate")) {
            labels.put(TextKind.ABUSE, 1);
        }
        return labels;
    }

    private static List<TextKind> unknown(String label) {
        return switch (label) {
            case "abuse", "hate" -> List.of(TextKind.THREAT, TextKind.BULLYING, TextKind.SELF_HARM);
            case "threat" -> List.of(TextKind.ABUSE, TextKind.HATE, TextKind.BULLYING);
            case "bullying" -> List.of(TextKind.ABUSE, TextKind.HATE, TextKind.THREAT, TextKind.SELF_HARM);
            case "self-harm" ->
                List.of(TextKind.ABUSE, TextKind.BULLYING, TextKind.THREAT, TextKind.PERSONAL_INFORMATION);
            case "grooming" ->
                List.of(TextKind.SEXUAL, TextKind.THREAT, TextKind.BULLYING, TextKind.PERSONAL_INFORMATION);
            case "sexual" -> List.of(TextKind.ABUSE, TextKind.GROOMING, TextKind.BULLYING);
            case "counter-speech" -> List.of(TextKind.ABUSE, TextKind.BULLYING, TextKind.OPINION);
            case "allegation" ->
                List.of(TextKind.ABUSE, TextKind.BULLYING, TextKind.COMPLAINT, TextKind.PERSONAL_INFORMATION);
            case "complaint" -> List.of(TextKind.ALLEGATION, TextKind.OPINION);
            case "opinion" -> List.of(TextKind.POLITICAL, TextKind.COMPLAINT);
            case "political" -> List.of(TextKind.OPINION);
            case "personal-information" -> List.of(TextKind.ALLEGATION, TextKind.SELF_HARM);
            case "contact-details" -> List.of(TextKind.PERSONAL_INFORMATION, TextKind.GROOMING, TextKind.SPAM);
            case "profanity", "dislike" -> List.of(TextKind.ABUSE, TextKind.BULLYING);
            default -> List.of();
        };
    }
}
