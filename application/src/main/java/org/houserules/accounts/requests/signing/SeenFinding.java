package org.houserules.accounts.requests.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.Citation;
import org.houserules.policy.Confirmation;
import org.houserules.policy.Effect;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Verdict;

/**
 * Something that stood against a request when somebody looked at it.
 *
 * @param in the key of the question it is about
 * @param token with which a person settles it
 */
public record SeenFinding(
        String control,
        Effect effect,
        String what,
        String mend,
        String in,
        List<Clause> clauses,
        Optional<String> token) {
    /** @param ref empty for the floor */
    public record Clause(String ref, String says) {}

    static List<SeenFinding> of(Verdict verdict) {
        return verdict.standing().stream().map(SeenFinding::of).toList();
    }

    private static SeenFinding of(JudgedFinding judged) {
        return new SeenFinding(
                judged.control(),
                judged.effect(),
                judged.finding().what(),
                judged.finding().mend(),
                judged.finding().where().in(),
                clauses(judged),
                judged.confirmation().map(Confirmation::token));
    }

    private static List<Clause> clauses(JudgedFinding judged) {
        List<Clause> clauses = new ArrayList<>();
        switch (judged.citation()) {
            case Citation.OfClause clause -> clauses.add(new Clause(clause.ref(), clause.says()));
            case Citation.OfFloor floor -> clauses.add(new Clause("", floor.source()));
        }
        judged.alsoIn().forEach(clause -> clauses.add(new Clause(clause.ref(), clause.says())));
        return List.copyOf(clauses);
    }

    public boolean stops() {
        return effect == Effect.STOP;
    }
}
