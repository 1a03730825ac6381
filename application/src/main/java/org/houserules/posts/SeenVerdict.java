package org.houserules.posts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.policy.Citation;
import org.houserules.policy.Decision;
import org.houserules.policy.Effect;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Verdict;

/**
 * A verdict as somebody saw it when they decided, kept beside the decision.
 *
 * @param settled findings that somebody had confirmed by then, each by itself; absent where only their kinds were kept
 */
public record SeenVerdict(
        Decision decision, String policyId, String policyVersion, List<Seen> findings, Optional<Set<String>> settled) {
    /**
     * @param ref of the clause, or the rule of the floor
     * @param restricted whether only the safeguarding lead and the data controller may read it
     */
    public record Seen(
            String control, Effect effect, String ref, String says, String what, String in, boolean restricted) {
        static Seen of(JudgedFinding judged) {
            String ref = switch (judged.citation()) {
                case Citation.OfClause clause -> clause.ref();
                case Citation.OfFloor floor -> floor.rule();
            };
            String says = switch (judged.citation()) {
                case Citation.OfClause clause -> clause.says();
                case Citation.OfFloor floor -> floor.source();
            };
            return new Seen(
                    judged.control(),
                    judged.effect(),
                    ref,
                    says,
                    judged.finding().what(),
                    judged.finding().where().in(),
                    judged.finding().restricted());
        }

        boolean covers(JudgedFinding now) {
            return control.equals(now.control())
                    && what.equals(now.finding().what())
                    && in.equals(now.finding().where().in())
                    && now.effect().compareTo(effect) <= 0;
        }
    }

    /** What stood against it; of what was met, only what somebody had to confirm. */
    public static SeenVerdict of(Verdict verdict) {
        return new SeenVerdict(
                verdict.decision(),
                verdict.policyId(),
                verdict.policyVersion(),
                verdict.standing().stream().map(Seen::of).toList(),
                Optional.of(settledIn(verdict)));
    }

    static Set<String> settledIn(Verdict verdict) {
        return verdict.findings().stream()
                .flatMap(judged -> judged.finding().settled().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands now and was not seen then, or was seen to do less. */
    public List<JudgedFinding> newOrWorse(Verdict now) {
        return now.standing().stream()
                .filter(judged -> findings.stream().noneMatch(seen -> seen.covers(judged)))
                .toList();
    }

    public Stream<Seen> forEverybody() {
        return findings.stream().filter(seen -> !seen.restricted());
    }

    /** The clauses named, for the trail. */
    public Optional<String> firstRef() {
        return findings.stream().map(Seen::ref).findFirst();
    }
}
