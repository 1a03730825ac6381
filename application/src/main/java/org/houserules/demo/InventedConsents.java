package org.houserules.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the parents of an invented pupil have answered: most yes, some otherwise, in every way there is. */
record InventedConsents(InventedPupil pupil, LocalDate today, LocalDate asOf) {
    private static final int EVERY = 20;

    /** Rows of the school's list. */
    Stream<String> rows() {
        return switch (pupil.number() % EVERY) {
            case 7 ->
                Stream.of(
                        row("photo", "any", "refused"), row("video", "any", "refused"), row("name", "any", "refused"));
            case 9 ->
                Stream.of(
                        row("photo", "website", "given"),
                        row("photo", "social-media", "refused"),
                        row("name", "website", "given"));
            case 11 -> Stream.empty();
            case 13 ->
                Stream.of(
                        row("photo", "any", "requested"),
                        row("video", "any", "requested"),
                        row("name", "any", "requested"));
            case 15 -> Stream.of(row("photo", "any", "objected"), row("name", "any", "given"));
            case 17 ->
                Stream.of(
                        row("photo", "any", sinceWithdrawn()),
                        row("video", "any", "given"),
                        row("name", "any", sinceWithdrawn()));
            case 18 -> Stream.of(ended("photo"), ended("video"), row("name", "any", "given"));
            case 19 ->
                Stream.of(row("photo", "any", "given"), row("video", "any", "given"), row("name", "any", "refused"));
            default -> List.of("photo", "video", "name").stream().map(kind -> row(kind, "any", "given"));
        };
    }

    /** An earlier list still said yes. */
    private String sinceWithdrawn() {
        return answered().isAfter(today.minusDays(100)) && asOf.isAfter(today.minusDays(60)) ? "withdrawn" : "given";
    }

    private LocalDate answered() {
        boolean anew = pupil.number() % EVERY == 17 && asOf.isAfter(today.minusDays(60));
        return anew ? today.minusDays(50) : today.minusDays(300 - pupil.number() % 90);
    }

    private String row(String kind, String purpose, String answer) {
        String day = answer.equals("requested") ? "" : answered().toString();
        return String.join(",", pupil.id(), kind, purpose, answer, day, "", day.isEmpty() ? "" : "a parent");
    }

    private String ended(String kind) {
        return String.join(
                ",",
                pupil.id(),
                kind,
                "any",
                "given",
                answered().toString(),
                today.minusDays(40).toString(),
                "a parent");
    }
}
