package org.houserules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.houserules.policy.Citation.OfClause;
import org.houserules.reading.Section;
import org.houserules.reading.Words;

/**
 * What a situation expects of one control.
 *
 * @param decision of the whole subject; not compared when absent
 * @param findings exactly what the control has against it
 */
public record Expectation(String control, Optional<Decision> decision, List<Expected> findings) {
    /**
     * One finding.
     *
     * @param at the words of the evidence; effect and ref likewise are compared only where given
     */
    public record Expected(Result result, Optional<Effect> effect, Optional<String> at, Optional<String> ref) {
        boolean matches(Found found) {
            return result == found.result()
                    && effect.map(expected -> expected == found.effect()).orElse(true)
                    && at.map(words -> found.at().equals(Optional.of(words))).orElse(true)
                    && ref.map(found.refs()::contains).orElse(true);
        }

        @Override
        public String toString() {
            return Words.of(result)
                    + effect.map(does -> " (" + Words.of(does) + ")").orElse("")
                    + at.map(words -> " at '" + words + "'").orElse("")
                    + ref.map(of -> " under " + of).orElse("");
        }
    }

    /** @param at the words of the evidence where it is about a piece of text */
    record Found(Result result, Effect effect, Optional<String> at, List<String> refs) {}

    /** Gives the words of the subject that a finding points at. */
    @FunctionalInterface
    public interface Evidence {
        Optional<String> words(Where where);
    }

    public static Expectation read(String control, Section expect) {
        List<Expected> findings =
                expect.sections("findings").stream().map(Expectation::expected).toList();
        Expectation expectation = new Expectation(control, expect.word("verdict", Decision.class), findings);
        expect.refuseUnknown();
        return expectation;
    }

    private static Expected expected(Section section) {
        if (!section.has("result")) {
            section.fault("result", "An expected finding has no result", "Add result: breached or cannot-tell.");
        }
        Expected expected = new Expected(
                section.word("result", Result.class).orElse(Result.BREACHED),
                section.word("effect", Effect.class),
                section.exactText("at"),
                section.text("ref"));
        section.refuseUnknown();
        return expected;
    }

    /** What differs, one line each; empty when everything is as expected. */
    public List<String> differences(Verdict verdict, Evidence evidence) {
        List<String> differences = new ArrayList<>();
        decision.filter(expected -> expected != verdict.decision())
                .ifPresent(expected -> differences.add(
                        "expected the verdict " + Words.of(expected) + ", got " + Words.of(verdict.decision())));
        List<JudgedFinding> unexpected = new ArrayList<>(verdict.standing().stream()
                .filter(judged -> judged.control().equals(control))
                .toList());
        for (Expected expected : findings) {
            if (!unexpected.removeIf(first(unexpected, expected, evidence))) {
                differences.add("expected " + expected + ", and did not find it");
            }
        }
        unexpected.forEach(judged -> differences.add("did not expect "
                + Words.of(judged.finding().result()) + ": " + judged.finding().what()
                + evidence.words(judged.finding().where())
                        .map(w -> " ['" + w + "']")
                        .orElse("")));
        return differences;
    }

    private static Predicate<JudgedFinding> first(List<JudgedFinding> among, Expected expected, Evidence evidence) {
        Optional<JudgedFinding> match = among.stream()
                .filter(judged -> expected.matches(found(judged, evidence)))
                .findFirst();
        return judged -> match.isPresent() && match.get() == judged;
    }

    private static Found found(JudgedFinding judged, Evidence evidence) {
        List<String> refs =
                new ArrayList<>(judged.alsoIn().stream().map(OfClause::ref).toList());
        if (judged.citation() instanceof OfClause clause) {
            refs.add(clause.ref());
        }
        return new Found(
                judged.finding().result(),
                judged.effect(),
                evidence.words(judged.finding().where()),
                refs);
    }
}
