package org.houserules.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small controls over a piece of writing, for tests of the frame. */
final class FakeControls {
    private FakeControls() {}

    enum Limit {
        SHORT,
        VERY_LONG
    }

    enum Colour {
        RED,
        BLUE
    }

    /** Says what it was told to say; nobody can settle it. */
    @Control(key = "polite", summary = "The writing is polite.")
    record Polite(List<Finding> findings) implements Check<String, NoSetting> {
        Polite(Finding... findings) {
            this(List.of(findings));
        }

        @Override
        public Stream<Finding> check(String subject, NoSetting setting) {
            return findings.stream();
        }
    }

    /** Says what it was told to say; an approver can settle what is confirmable. */
    @Control(key = "looked-at", summary = "Somebody has looked at it.", token = "looked", by = Signer.APPROVER)
    record LookedAt(List<Finding> findings) implements Check<String, NoSetting> {
        LookedAt(Finding... findings) {
            this(List.of(findings));
        }

        @Override
        public Stream<Finding> check(String subject, NoSetting setting) {
            return findings.stream();
        }
    }

    /** Has one setting of every shape. */
    @Control(key = "counted", summary = "Everything is counted.")
    static final class Counted implements Check<String, Counted.Setting> {
        record Setting(
                int mostDays,
                List<Colour> kinds,
                @Named("for") Limit reason,
                Optional<Integer> words,
                Optional<List<String>> besides) {}

        @Override
        public Stream<Finding> check(String subject, Setting setting) {
            return Stream.of(Finding.met("It has " + subject.length() + " letters.", Where.in("text")));
        }
    }

    static Catalogue<String> catalogue() {
        return new Catalogue<>(List.of(new Polite(), new LookedAt(), new Counted()));
    }

    static AllControls all() {
        return new AllControls(List.of(catalogue()));
    }

    static Binding<String, ?> bound(Check<String, NoSetting> check, Effect effect) {
        return bound(CatalogueEntry.of(check), effect);
    }

    @SuppressWarnings("unchecked")
    private static Binding<String, NoSetting> bound(CatalogueEntry<String, ?> entry, Effect effect) {
        return new Binding<>((CatalogueEntry<String, NoSetting>) entry, new NoSetting(), effect);
    }
}
