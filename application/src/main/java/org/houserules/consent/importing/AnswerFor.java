package org.houserules.consent.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;

/** What a column of answers answers, where a list has a row for each pupil and a column for each consent. */
public record AnswerFor(ConsentKind kind, ConsentPurpose purpose) {
    private static final List<String> PHOTO = List.of("photo", "image", "picture");
    private static final List<String> VIDEO = List.of("video", "film");
    private static final List<String> NAME = List.of("name");
    private static final List<String> WEBSITE = List.of("website", "web");
    private static final List<String> SOCIAL_MEDIA = List.of("social", "facebook", "instagram", "twitter");
    private static final List<String> PRESS = List.of("press", "newspaper", "media");

    public static List<AnswerFor> all() {
        return Arrays.stream(ConsentKind.values())
                .flatMap(kind -> Arrays.stream(ConsentPurpose.values()).map(purpose -> new AnswerFor(kind, purpose)))
                .toList();
    }

    /** As a form sends it and a mapping keeps it: {@code PHOTO:WEBSITE}. */
    public String value() {
        return kind.name() + ":" + purpose.name();
    }

    public String label() {
        return kind.thing() + ", " + Meanings.words(purpose);
    }

    public static Optional<AnswerFor> find(String value) {
        return all().stream().filter(one -> one.value().equals(value)).findFirst();
    }

    /** Only a heading that says both what is used and where: "Photos on the website", "Video - social media". */
    static Optional<AnswerFor> guess(String heading) {
        List<String> words =
                Stream.of(heading.toLowerCase(Locale.ROOT).split("[^a-z]+")).toList();
        Optional<ConsentKind> kind = says(words, PHOTO)
                ? Optional.of(ConsentKind.PHOTO)
                : says(words, VIDEO)
                        ? Optional.of(ConsentKind.VIDEO)
                        : says(words, NAME) ? Optional.of(ConsentKind.NAME) : Optional.empty();
        Optional<ConsentPurpose> purpose = says(words, SOCIAL_MEDIA)
                ? Optional.of(ConsentPurpose.SOCIAL_MEDIA)
                : says(words, WEBSITE)
                        ? Optional.of(ConsentPurpose.WEBSITE)
                        : says(words, PRESS) ? Optional.of(ConsentPurpose.PRESS) : Optional.empty();
        return kind.flatMap(what -> purpose.map(where -> new AnswerFor(what, where)));
    }

    private static boolean says(List<String> words, List<String> beginnings) {
        return words.stream().anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
    }
}
