package org.houserules.accounts.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.policy.Citation.OfClause;
import org.houserules.policy.Floor;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Judgement;
import org.houserules.policy.PoliciesInForce.InForce;
import org.houserules.policy.Result;
import org.houserules.policy.Verdict;

/** Judges accounts under one policy; also what is due whatever the policy says. Pure. */
final class JudgeKept {
    private static final String COVER = "coverage";
    private static final String NEGLECT = "not-neglected";
    private static final String FOLLOWERS = "known-followers-only";

    private final Optional<InForce<ObservedAccount>> policy;
    private final Optional<Judgement<ObservedAccount>> judgement;

    JudgeKept(Optional<InForce<ObservedAccount>> policy) {
        this.policy = policy;
        this.judgement = policy.map(inForce -> new Judgement<>(inForce.policy(), new Floor<>(List.of()), List.of()));
    }

    /** Everything that the policy says of the account, also what is met. */
    List<JudgedFinding> findings(KeptAccount account) {
        return judgement
                .map(judge ->
                        judge.of(account.observed(), Set.of()).forEverybody().findings())
                .orElse(List.of());
    }

    /** Empty where no policy is in force. */
    Optional<Verdict> verdict(KeptAccount account) {
        return judgement.map(judge -> judge.of(account.observed(), Set.of()));
    }

    CoverAhead cover(KeptAccount account) {
        return CoverAhead.of(
                account.observed().cover(),
                policy.map(InForce::policy),
                account.keeping().moderated());
    }

    Standing standing(KeptAccount account) {
        List<JudgedFinding> standing =
                findings(account).stream().filter(JudgedFinding::stands).toList();
        CoverAhead cover = cover(account);
        List<Matter> matters = new ArrayList<>();
        standing.stream().filter(judged -> !isGap(judged)).forEach(judged -> matters.add(matter(judged)));
        List<String> refs = standing.stream()
                .filter(JudgeKept::isGap)
                .flatMap(judged -> refs(judged).stream())
                .distinct()
                .toList();
        matters.addAll(CoverMatters.of(cover, account.observed().today(), refs));
        matters.addAll(DueMatters.of(account));
        if (policy.isEmpty()) {
            matters.add(withoutPolicy());
        }
        return new Standing(
                account.id(),
                account.at(),
                policy.map(InForce::digest).orElse(""),
                matters,
                count(standing, Result.BREACHED),
                count(standing, Result.CANNOT_TELL),
                (int) matters.stream()
                        .filter(matter -> matter.kind() == Kind.DRIFT)
                        .count(),
                cover.fromPolicy() ? cover.firstBelow() : Optional.empty(),
                account.keeping().evaluationDue(),
                account.observed().account().promise().closesOn(),
                account.observed().lastPost());
    }

    private static int count(List<JudgedFinding> standing, Result result) {
        return (int) standing.stream()
                .filter(judged -> judged.finding().result() == result)
                .count();
    }

    private static Matter withoutPolicy() {
        return Matter.warning(
                Kind.NO_POLICY,
                "no-policy",
                "No policy is in force, so cover, settings and posts cannot be judged.",
                "Adopt the school's policy.",
                Optional.empty());
    }

    private static Matter matter(JudgedFinding judged) {
        return new Matter(
                kind(judged),
                judged.finding().result() == Result.BREACHED,
                judged.control() + "/" + judged.finding().where().in(),
                judged.finding().what(),
                judged.finding().mend(),
                refs(judged),
                Optional.empty());
    }

    /** Told for each stretch of days instead. */
    private static boolean isGap(JudgedFinding judged) {
        return judged.control().equals(COVER) && judged.finding().result() == Result.BREACHED;
    }

    private static List<String> refs(JudgedFinding judged) {
        Stream<String> first = judged.citation() instanceof OfClause clause ? Stream.of(clause.ref()) : Stream.empty();
        return Stream.concat(first, judged.alsoIn().stream().map(OfClause::ref))
                .distinct()
                .toList();
    }

    private static Kind kind(JudgedFinding judged) {
        boolean breached = judged.finding().result() == Result.BREACHED;
        return switch (judged.control()) {
            case COVER -> Kind.CANNOT_TELL;
            case NEGLECT -> breached ? Kind.NEGLECT : Kind.CANNOT_TELL;
            case FOLLOWERS -> breached ? Kind.FOLLOWERS : Kind.CANNOT_TELL;
            default -> breached ? drift(judged.control()) : Kind.CANNOT_TELL;
        };
    }

    private static Kind drift(String control) {
        return Setting.find(control).isPresent() ? Kind.DRIFT : Kind.OTHER;
    }
}
